using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>
/// The edits that turn one text into another, each within the lines that differ, so that an editor keeps cursors and marks
/// everywhere else.
/// </summary>
internal sealed class TextChanges
{
    private readonly SourceText _before;
    private readonly SourceText _after;
    private readonly List<TextSpan> _old;
    private readonly List<TextSpan> _new;

    private TextChanges(SourceText before, SourceText after)
    {
        (_before, _after) = (before, after);
        (_old, _new) = (LinesOf(before), LinesOf(after));
    }

    /// <summary>The edits, in the order of the text.</summary>
    public static ImmutableArray<TextEdit> Between(SourceText before, SourceText after)
    {
        var changes = new TextChanges(before, after);
        return [.. changes.FindLines().Select(c => changes.Narrow(c.Old, c.New)).OfType<TextEdit>()];
    }

    /// <summary>The runs of lines that differ, or may.</summary>
    private IEnumerable<(TextSpan Old, TextSpan New)> FindLines()
    {
        var shorter = Math.Min(_old.Count, _new.Count);
        var (head, tail) = (0, 0);
        while (head < shorter && AreEqual(head, head)) head++;
        while (tail < shorter - head && AreEqual(_old.Count - tail - 1, _new.Count - tail - 1)) tail++;
        var (end, newEnd) = (_old.Count - tail, _new.Count - tail);
        // Most fixes leave the lines where they are.
        if (end == newEnd) return Enumerable.Range(head, end - head).Select(i => (_old[i], _new[i]));
        return FindMoved(head, end, newEnd);
    }

    private IEnumerable<(TextSpan Old, TextSpan New)> FindMoved(int start, int end, int newEnd)
    {
        var kept = CommonLines.Find(end - start, newEnd - start, (i, j) => AreEqual(start + i, start + j));
        var (row, column) = (start, start);
        foreach (var (i, j) in kept.Select(k => (k.Row + start, k.Column + start)).Append((end, newEnd)))
        {
            if (row < i || column < j) yield return (Join(_old, row, i, _before), Join(_new, column, j, _after));
            (row, column) = (i + 1, j + 1);
        }
    }

    /// <summary>Leaves out what both begin and end with; null where nothing is left.</summary>
    private TextEdit? Narrow(TextSpan from, TextSpan to)
    {
        var (old, fresh) = (_before.ToString(from), _after.ToString(to));
        if (old == fresh) return null;
        var start = old.AsSpan().CommonPrefixLength(fresh);
        while (!(IsBoundary(old, start) && IsBoundary(fresh, start))) start--;
        var (end, longest) = (0, Math.Min(old.Length, fresh.Length) - start);
        while (end < longest && old[^(end + 1)] == fresh[^(end + 1)]) end++;
        while (!(IsBoundary(old, old.Length - end) && IsBoundary(fresh, fresh.Length - end))) end--;
        return new TextEdit(TextSpan.FromBounds(from.Start + start, from.End - end), fresh[start..^end]);
    }

    private bool AreEqual(int old, int fresh) => _before.Slice(_old[old]).SequenceEqual(_after.Slice(_new[fresh]));

    private static List<TextSpan> LinesOf(SourceText text)
    {
        var lines = new List<TextSpan>(text.LineCount);
        for (var i = 0; i < text.LineCount; i++) lines.Add(TextSpan.FromBounds(text.GetLineSpan(i).Start, text.GetNextLineStart(i)));
        return lines;
    }

    private static TextSpan Join(List<TextSpan> lines, int first, int end, SourceText text)
    {
        var start = first < lines.Count ? lines[first].Start : text.Length;
        return first == end ? new TextSpan(start, 0) : TextSpan.FromBounds(start, lines[end - 1].End);
    }

    /// <summary>Whether no character and no line break is cut in two here.</summary>
    private static bool IsBoundary(string text, int at) =>
        at <= 0 || at >= text.Length || !(char.IsHighSurrogate(text[at - 1]) || (text[at - 1] == '\r' && text[at] == '\n'));
}
