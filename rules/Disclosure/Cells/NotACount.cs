using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Cells;

/// <summary>GK1002: text, a decimal or an impossibly large number stands where a count or an amount belongs.</summary>
public sealed partial class NotACount : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCellAction(Check);

    private static void Check(CellContext context)
    {
        var cell = context.Cell;
        if (CellFaults.Of(cell) != CellFault.NotANumber) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, cell.Span, cell.Path, cell.Name, CellText.Quote(cell), Expected(cell.Column)));
    }

    private static LocalizedText Expected(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Amount => new($"以{column.Unit}计的金额", $"an amount in {column.Unit}"),
        ColumnType.Signed => new("整数", "a whole number"),
        _ => new("不小于 0 的整数", "a whole number, 0 or more"),
    };
}
