namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Rows or columns that are added and subtracted, as one alternative of a phrase names them.</summary>
/// <param name="Indexes">Row numbers of the table, or places of columns in their row.</param>
/// <param name="Signs">1 or -1 for each.</param>
/// <param name="Count">How many terms were written; 1 is a single row, column or group.</param>
internal sealed record CellSum(int[] Indexes, int[] Signs, int Count)
{
    /// <summary>Both together.</summary>
    public CellSum Plus(CellSum other) => new([.. Indexes, .. other.Indexes], [.. Signs, .. other.Signs], Count + other.Count);
}
