using System.Collections.Immutable;
using System.Text;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>
/// Writes a row in another style: a line for each column, or all cells between brackets on one line. Cells stay as they are
/// written. Comments stay too; those that stood between the cells of what becomes one line go above it.
/// </summary>
public static class RowRewriter
{
    /// <summary>The row as a mapping; no edits where it is one already, or where something would be lost.</summary>
    public static ImmutableArray<TextEdit> ToMapping(Report report, Row row)
    {
        if (row.Entry?.Value is YamlMapping { IsFlow: false } || RowText.Read(report, row) is not { } text) return [];
        var source = report.Source;
        var written = new StringBuilder(":");
        // What stands behind the brackets is about the row, so it stays on the line of its key.
        if (text.Trailing is { } trailing) written.Append(source.Slice(trailing));
        for (var i = 0; i < row.Count; i++)
        {
            written.Append(source.NewLine).Append(text.Indent).Append("  ").Append(YamlWord.Write(row.Definition.Columns[i].Name)).Append(':');
            if (text.Cells[i].Length > 0) written.Append(' ').Append(text.Cells[i]);
        }
        var end = text.Trailing?.End ?? row.Entry!.Span.End;
        return [.. text.CommentsAbove(source), new TextEdit(TextSpan.FromBounds(row.Entry!.Key.Span.End, end), written.ToString())];
    }

    /// <summary>The row as one flow sequence, in line with its neighbours; no edits where it is one already, or where something would be lost.</summary>
    public static ImmutableArray<TextEdit> ToSequence(Report report, Row row)
    {
        if (row.Entry is not { } entry || RowText.Read(report, row) is not { } text) return [];
        var place = TextSpan.FromBounds(entry.Key.Span.End, entry.Span.End);
        if (entry.Value is YamlSequence { IsFlow: true } && !report.Source.Slice(place).ContainsAny('\r', '\n')) return [];
        if (!text.Cells.All(FitsFlow)) return [];
        var keyEnd = DisplayWidth.Of(text.Indent) + DisplayWidth.Of(report.Source.Slice(entry.Key.Span));
        var layout = MissingRows.LayoutLike(report.Source, row.Table, row.Definition);
        // Nothing at all is no item of a flow sequence.
        var cells = text.Cells.Select(static c => c.Length > 0 ? c : "~").ToList();
        return [.. text.CommentsAbove(report.Source), new TextEdit(place, layout.Write(row.Definition, keyEnd, cells))];
    }

    private static bool FitsFlow(string cell) =>
        cell.StartsWith('"') || cell.StartsWith('\'') || cell.AsSpan().IndexOfAny(",[]{}") < 0;
}
