using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Cells;

/// <summary>GK1004: a number is written with full-width digits, separators, a unit or quotes.</summary>
public sealed partial class UnnormalizedNumber : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCellAction(Check);

    private static void Check(CellContext context)
    {
        var cell = context.Cell;
        if (CellFaults.Of(cell) != CellFault.Unnormalized) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, cell.Span, cell.Path, cell.Name, CellText.Quote(cell), CellReader.Format(cell.Value)));
    }
}
