using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Cells;

/// <summary>The text of a cell as messages quote it.</summary>
internal static class CellText
{
    private const int MostCharacters = 24;

    /// <summary>The text in one line, cut where it is long: someone may have put a sentence into a cell.</summary>
    public static string Quote(Cell cell)
    {
        // A no-break space stays: it may be all that is wrong.
        var text = cell.Text.ReplaceLineEndings(" ").Trim(' ');
        return text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters), "…");
    }
}
