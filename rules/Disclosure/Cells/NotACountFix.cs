using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>Fix for GK1002: the value that the relations leave to the cell, where they do.</summary>
public sealed class NotACountFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NotACount.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { IsNumber: false, Node: not null } cell) return;
        if (UnknownCell.Determine(cell) is not { } value) return;
        var text = CellReader.Format(value);
        var title = new LocalizedText($"改为勾稽关系确定的值 {text}", $"set it to {text}, as the relations of the table require");
        context.RegisterPreferred(title, FixSafety.Unsafe, CellEdits.Replace(context.Report, cell, text));
    }
}
