using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>Fix for GK1004: the same number in plain digits.</summary>
public sealed class UnnormalizedNumberFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnnormalizedNumber.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { IsNumber: true, Node: not null } cell) return;
        var text = CellReader.Format(cell.Value);
        var title = new LocalizedText($"写成 {text}", $"write {text}");
        context.RegisterPreferred(title, FixSafety.Safe, CellEdits.Replace(context.Report, cell, text));
    }
}
