using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Cells;

/// <summary>What is wrong with a single cell; a cell has one fault at most, the gravest.</summary>
internal enum CellFault
{
    None,
    Negative,
    NotANumber,
    Blank,
    Unnormalized,
    Ambiguous,
    TooPrecise,
}

/// <summary>Finds the <see cref="CellFault"/> of a cell. Called for every cell by each rule, so it allocates nothing.</summary>
internal static class CellFaults
{
    /// <summary>Decimals of an amount in 万元 down to the fen, 0.01 元.</summary>
    private const int MostDecimals = 6;

    public static CellFault Of(Cell cell) => cell.State switch
    {
        CellState.Number => OfNumber(cell),
        CellState.Blank or CellState.NotApplicable => CellFault.Blank,
        CellState.Text => cell.Notation == CellNotation.Ambiguous ? CellFault.Ambiguous : CellFault.NotANumber,
        _ => CellFault.None,
    };

    private static CellFault OfNumber(Cell cell)
    {
        if (decimal.IsNegative(cell.Value) && cell.Value < 0 && cell.Column.Type != ColumnType.Signed) return CellFault.Negative;
        return cell.Notation switch
        {
            CellNotation.Unnormalized => CellFault.Unnormalized,
            CellNotation.Ambiguous => CellFault.Ambiguous,
            _ => cell.Value.Scale > MostDecimals ? CellFault.TooPrecise : CellFault.None,
        };
    }
}
