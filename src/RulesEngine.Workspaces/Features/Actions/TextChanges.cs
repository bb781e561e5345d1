using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>
/// The edits that turn one text into another, each within the lines that differ, so that an editor keeps cursors and marks
/// everywhere else.
/// </summary>
internal static class TextChanges
{
    /// <summary>Most pairs of lines that are compared; beyond, the lines in the middle are one change.</summary>
    private const int MostPairs = 1_000_000;

    public static ImmutableArray<TextEdit> Between(SourceText before, SourceText after)
    {
        var (old, fresh) = (LinesOf(before), LinesOf(after));
        var head = 0;
        while (head < Math.Min(old.Count, fresh.Count) && AreEqual(old[head], fresh[head])) head++;
        var tail = 0;
        while (tail < Math.Min(old.Count, fresh.Count) - head && AreEqual(old[^(tail + 1)], fresh[^(tail + 1)])) tail++;
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var (from, to) in Match(head, tail)) AddChange(from, to);
        return edits.DrainToImmutable();

        bool AreEqual(TextSpan a, TextSpan b) => before.Slice(a).SequenceEqual(after.Slice(b));

        IEnumerable<(TextSpan From, TextSpan To)> Match(int first, int last)
        {
            var (rows, columns) = (old.Count - first - last, fresh.Count - first - last);
            if (rows == columns)
            {
                for (var i = first; i < first + rows; i++) yield return (old[i], fresh[i]);
                yield break;
            }
            var kept = (long)rows * columns > MostPairs ? [] : LongestCommon(rows, columns, (i, j) => AreEqual(old[first + i], fresh[first + j]));
            var (row, column) = (0, 0);
            foreach (var (i, j) in kept.Append((rows, columns)))
            {
                if (row < i || column < j) yield return (Join(old, first + row, first + i, before), Join(fresh, first + column, first + j, after));
                (row, column) = (i + 1, j + 1);
            }
        }

        void AddChange(TextSpan from, TextSpan to)
        {
            var a = before.Slice(from);
            var b = after.Slice(to);
            var start = a.CommonPrefixLength(b);
            if (start == a.Length && start == b.Length) return;
            while (start > 0 && !IsBoundary(a, start)) start--;
            var end = 0;
            while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
            while (end > 0 && !(IsBoundary(a, a.Length - end) && IsBoundary(b, b.Length - end))) end--;
            edits.Add(new TextEdit(TextSpan.FromBounds(from.Start + start, from.End - end), b[start..^end].ToString()));
        }
    }

    /// <summary>The pairs of equal lines that both texts have in the same order, as many as there are.</summary>
    private static List<(int Row, int Column)> LongestCommon(int rows, int columns, Func<int, int, bool> areEqual)
    {
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                lengths[i, j] = areEqual(i, j) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        var pairs = new List<(int Row, int Column)>();
        var (row, column) = (0, 0);
        while (row < rows && column < columns)
        {
            if (areEqual(row, column)) pairs.Add((row++, column++));
            else if (lengths[row + 1, column] >= lengths[row, column + 1]) row++;
            else column++;
        }
        return pairs;
    }

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
    private static bool IsBoundary(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !(char.IsHighSurrogate(text[at - 1]) || (text[at - 1] == '\r' && text[at] == '\n'));
}
