using System.Collections.Immutable;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>A row taken apart: what must not be lost when it is written in another style.</summary>
/// <param name="Start">Where its first line starts.</param>
/// <param name="Indent">The white space before its key.</param>
/// <param name="Cells">The cells as written, in the order of the columns; empty for a blank one.</param>
/// <param name="Comments">The comments between key and end of the value.</param>
/// <param name="Trailing">The comment behind the value, with the white space before it.</param>
internal sealed record RowText(
    int Start, string Indent, ImmutableArray<string> Cells, ImmutableArray<TextSpan> Comments, TextSpan? Trailing)
{
    private const string Directive = "rulesengine-";

    /// <summary>Reads a row; null where it is missing or misshapen, holds more than cells and comments, or a suppression speaks of its lines.</summary>
    public static RowText? Read(Report report, Row row)
    {
        var source = report.Source;
        if (row.Entry is not { } entry || !IsAlone(report, row, entry) || !RowShape.HasEachColumn(row, entry.Value)) return null;
        var cells = ImmutableArray.CreateBuilder<string>(row.Count);
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Node is not YamlScalar { Style: not (YamlScalarStyle.Literal or YamlScalarStyle.Folded) } cell) return null;
            cells.Add(source.ToString(cell.Span));
            if (cells[i].AsSpan().ContainsAny('\r', '\n') || IsAmbiguous(cells[i])) return null;
        }
        var place = TextSpan.FromBounds(entry.Key.Span.End, entry.Span.End);
        var comments = report.Tree.Comments.Select(static c => c.Span).Where(place.Contains).ToImmutableArray();
        if (!RowShape.HasOnlyCells(source, entry, comments)) return null;
        var (start, trailing) = (StartOf(source, entry), TrailingOf(report, entry.Span.End));
        if (IsGoverned(source, start, trailing?.End ?? entry.Span.End)) return null;
        var indent = source.ToString(TextSpan.FromBounds(start, entry.Key.Span.Start));
        return new RowText(start, indent, cells.MoveToImmutable(), comments, trailing);
    }

    /// <summary>The comments between the cells on lines of their own above the row.</summary>
    public IEnumerable<TextEdit> CommentsAbove(SourceText source) =>
        Comments.IsEmpty ? [] : [TextEdit.Insert(Start, string.Concat(Comments.Select(c => $"{Indent}{source.Slice(c)}{source.NewLine}")))];

    /// <summary>
    /// Whether it begins a line, in a mapping with a line for each key. While some of the text is no YAML, what follows may be
    /// read in another way once lines come or go.
    /// </summary>
    private static bool IsAlone(Report report, Row row, YamlEntry entry)
    {
        var parent = row.Definition.Parent is { } group ? row.Table.FindEntry(group) : row.Table.Entry;
        return report.Tree.IsWhole
            && parent?.Value is YamlMapping { IsFlow: false }
            && RowShape.StartsLine(report.Source, entry.Key.Span.Start)
            && YamlWord.IsSound(report.Source, entry.Key)
            && !report.Tree.Problems.Any(p => p.Span.Start <= entry.Span.End && p.Span.End >= entry.Key.Span.Start);
    }

    /// <summary>Whether some styles would take it for the mark of an item, a key, a value or a block of text (YAML 1.2, 7.3.3 and 8.1).</summary>
    private static bool IsAmbiguous(string cell) => cell is ['-' or '?' or ':'] or ['-' or '?' or ':', ' ' or '\t', ..] or ['|' or '>', ..] or [.., ':'];

    private static int StartOf(SourceText source, YamlEntry entry) =>
        entry.Key.Span.Start - source.GetPosition(entry.Key.Span.Start).Character;

    private static TextSpan? TrailingOf(Report report, int end)
    {
        foreach (var comment in report.Tree.Comments)
        {
            if (comment.Span.Start >= end && report.Source.Slice(TextSpan.FromBounds(end, comment.Span.Start)).IndexOfAnyExcept(' ', '\t') < 0)
                return TextSpan.FromBounds(end, comment.Span.End);
        }
        return null;
    }

    /// <summary>Whether a suppression between or right above the lines would speak of others once they change.</summary>
    private static bool IsGoverned(SourceText source, int start, int end)
    {
        var line = source.GetPosition(start).Line;
        while (line > 0 && source.Slice(source.GetLineSpan(line - 1)).TrimStart() is ['#', ..]) line--;
        return source.Slice(TextSpan.FromBounds(source.GetLineSpan(line).Start, end)).Contains(Directive, StringComparison.Ordinal);
    }
}
