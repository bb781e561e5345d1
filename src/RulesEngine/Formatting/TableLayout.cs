using System.Text;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Formatting;

/// <summary>
/// Where the opening brackets of a table's rows stand and how wide its columns are, in display columns. Rows of one column
/// set share their widths.
/// </summary>
internal sealed class TableLayout
{
    private readonly Dictionary<KeyTable<ColumnDefinition>, int[]> _widths = [];

    /// <summary>The display column of the brackets.</summary>
    public int Bracket { get; private set; }

    /// <summary>Keeps the bracket behind a key that ends in display column <paramref name="keyEnd"/>, its colon and a space.</summary>
    public void FitKey(int keyEnd) => Bracket = Math.Max(Bracket, keyEnd + 2);

    /// <summary>Makes a column at least <paramref name="width"/> wide.</summary>
    public void FitCell(RowDefinition row, int column, int width)
    {
        if (!_widths.TryGetValue(row.ColumnKeys, out var widths)) _widths[row.ColumnKeys] = widths = new int[row.Columns.Length];
        widths[column] = Math.Max(widths[column], width);
    }

    /// <summary>What stands between a key and its first cell.</summary>
    public string Opening(RowDefinition row, int keyEnd, int cellWidth) =>
        $":{new string(' ', Math.Max(1, Bracket - keyEnd - 1))}[{Padding(row, 0, cellWidth)}";

    /// <summary>What stands between the cell before <paramref name="column"/> and this one.</summary>
    public string Separator(RowDefinition row, int column, int cellWidth) => $", {Padding(row, column, cellWidth)}";

    /// <summary>Colon, brackets and cells of a row whose key ends in display column <paramref name="keyEnd"/>.</summary>
    public string Write(RowDefinition row, int keyEnd, IReadOnlyList<string> cells)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            var width = DisplayWidth.Of(cells[i]);
            text.Append(i == 0 ? Opening(row, keyEnd, width) : Separator(row, i, width)).Append(cells[i]);
        }
        return text.Append(']').ToString();
    }

    private string Padding(RowDefinition row, int column, int cellWidth) =>
        _widths.TryGetValue(row.ColumnKeys, out var widths) ? new string(' ', Math.Max(0, widths[column] - cellWidth)) : string.Empty;
}
