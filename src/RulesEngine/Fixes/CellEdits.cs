using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Fixes;

/// <summary>
/// Edits that change the value of a cell and nothing else. In a table whose columns are aligned the cell keeps its right
/// edge, as long as there is room.
/// </summary>
public static class CellEdits
{
    /// <summary>Writes <paramref name="value"/> into <paramref name="cell"/>, which must be present.</summary>
    public static TextEdit Replace(Report report, Cell cell, decimal value) => Replace(report, cell, CellReader.Format(value));

    /// <summary>Writes <paramref name="text"/> into <paramref name="cell"/>, which must be present.</summary>
    /// <exception cref="ArgumentException">The cell is missing.</exception>
    public static TextEdit Replace(Report report, Cell cell, string text)
    {
        if (cell.Node is not { } node) throw new ArgumentException("The cell is missing.", nameof(cell));
        var source = report.Source;
        var place = PlaceOf(source, node, cell.Row.Entry?.Value);
        if (node.Span.Length == 0 && NeedsSpace(source, place.Start)) return TextEdit.Insert(place.Start, " " + text);
        var growth = DisplayWidth.Of(text) - DisplayWidth.Of(source.Slice(place));
        if (growth == 0 || !IsAligned(source, cell)) return new TextEdit(place, text);
        if (growth < 0) return new TextEdit(place, new string(' ', -growth) + text);
        var room = SpacesBefore(source, place.Start);
        var needed = source.Content[place.Start - room - 1] == '[' ? 0 : 1;
        return room - growth < needed
            ? new TextEdit(place, text)
            : new TextEdit(TextSpan.FromBounds(place.Start - growth, place.End), text);
    }

    /// <summary>The text of a cell; for a blank one in a flow row the place before the comma or bracket behind it.</summary>
    private static TextSpan PlaceOf(SourceText source, YamlNode node, YamlNode? row)
    {
        if (node.Span.Length > 0 || row is not YamlSequence { IsFlow: true }) return node.Span;
        var end = node.Span.Start;
        while (end < source.Length && source.Content[end] == ' ') end++;
        return end < source.Length && source.Content[end] is ',' or ']' ? new TextSpan(end, 0) : node.Span;
    }

    private static bool NeedsSpace(SourceText source, int offset) => offset > 0 && source.Content[offset - 1] is ':' or '-';

    /// <summary>
    /// Whether the cell ends in the column in which most cells above and below end, and the table shows by some padding that
    /// this is meant. Not all of them: another mistyped cell may have pushed its row out of line.
    /// </summary>
    private static bool IsAligned(SourceText source, Cell cell)
    {
        if (!TryGetEdge(source, cell, out var own, out var isPadded)) return false;
        var (others, inLine) = (0, 0);
        for (var i = 0; i < cell.Table.Definition.Rows.Length; i++)
        {
            var row = cell.Table.GetRow(i);
            if (i == cell.Row.Definition.Index || row.Definition.Columns != cell.Row.Definition.Columns) continue;
            var column = cell.Index - cell.Row.Definition.FirstCell;
            if (!TryGetEdge(source, row[column], out var edge, out var padded)) continue;
            if (edge == own) inLine++;
            isPadded |= padded;
            others++;
        }
        return inLine * 2 > others && isPadded;
    }

    /// <summary>The display column in which a cell of a one-line flow row ends, and whether blanks fill its column up.</summary>
    private static bool TryGetEdge(SourceText source, Cell cell, out int edge, out bool isPadded)
    {
        (edge, isPadded) = (0, false);
        if (cell.Node is null || cell.Row.Entry?.Value is not YamlSequence { IsFlow: true } row) return false;
        var place = PlaceOf(source, cell.Node, row);
        var line = source.GetPosition(place.Start).Line;
        if (source.GetPosition(row.Span.End).Line != line) return false;
        edge = DisplayWidth.Of(source.Slice(TextSpan.FromBounds(source.GetLineSpan(line).Start, place.End)));
        var spaces = SpacesBefore(source, place.Start);
        isPadded = spaces > (source.Content[place.Start - spaces - 1] == '[' ? 0 : 1);
        return true;
    }

    private static int SpacesBefore(SourceText source, int offset)
    {
        var count = 0;
        while (offset - count > 0 && source.Content[offset - count - 1] == ' ') count++;
        return count;
    }
}
