using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>Fix for GK1001: the number without its sign. Unsafe: it is another number.</summary>
public sealed class NegativeCountFix : ReportFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NegativeCount.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterFixes(FixContext context)
    {
        if (context.Report.FindCell(context.Diagnostic.Path) is not { IsNumber: true, Node: not null } cell) return;
        var text = CellReader.Format(Math.Abs(cell.Value));
        var title = new LocalizedText($"去掉负号，改为 {text}", $"drop the sign: {text}");
        context.RegisterPreferred(title, FixSafety.Unsafe, CellEdits.Replace(context.Report, cell, text));
    }
}
