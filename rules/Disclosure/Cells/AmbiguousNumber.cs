using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace RulesEngine.Disclosure.Cells;

/// <summary>GK1005: a number is written so that YAML readers disagree on it, or nobody writes it so on purpose.</summary>
public sealed partial class AmbiguousNumber : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCellAction(Check);

    private static void Check(CellContext context)
    {
        var cell = context.Cell;
        if (CellFaults.Of(cell) != CellFault.Ambiguous) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, cell.Span, cell.Path, cell.Name, CellText.Quote(cell)));
    }
}
