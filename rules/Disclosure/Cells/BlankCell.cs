using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>GK1003: a cell is blank, or holds a word for nothing where the form wants 0.</summary>
public sealed partial class BlankCell : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCellAction(Check);

    private static void Check(CellContext context)
    {
        var cell = context.Cell;
        if (CellFaults.Of(cell) != CellFault.Blank) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, cell.Span, cell.Path, cell.Name, Describe(cell)));
    }

    private static LocalizedText Describe(Cell cell) => cell.State == CellState.Blank
        ? new("没有填写", "is blank")
        : new($"填的是“{CellText.Quote(cell)}”", $"holds \"{CellText.Quote(cell)}\"");
}
