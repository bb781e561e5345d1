using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Cells;

/// <summary>GK1001: a count or an amount is below zero; only 本年增减 of the form of 2019 may be.</summary>
public sealed partial class NegativeCount : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCellAction(Check);

    private static void Check(CellContext context)
    {
        var cell = context.Cell;
        if (CellFaults.Of(cell) != CellFault.Negative) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, cell.Span, cell.Path, cell.Name, CellReader.Format(cell.Value)));
    }
}
