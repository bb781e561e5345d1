using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>
/// The edits that turn one text into another, each within the lines that differ, so that an editor keeps cursors and marks
/// everywhere else.
/// </summary>
internal static class TextChanges
{
    /// <summary>The edits, in the order of the text.</summary>
    public static ImmutableArray<TextEdit> Between(SourceText before, SourceText after)
    {
        var diff = Differ.Instance.CreateDiffs(
            before.Content, after.Content, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        var (old, fresh) = (StartsOf(diff.PiecesOld), StartsOf(diff.PiecesNew));
        return [.. diff.DiffBlocks.SelectMany(Pairs).Select(Narrow).OfType<TextEdit>()];

        // Most fixes leave the lines where they are; then each is an edit of its own.
        IEnumerable<(TextSpan Old, TextSpan New)> Pairs(DiffBlock block)
        {
            var (from, to) = (block.DeleteStartA, block.InsertStartB);
            if (block.DeleteCountA != block.InsertCountB)
                return [(Lines(old, from, block.DeleteCountA), Lines(fresh, to, block.InsertCountB))];
            return Enumerable.Range(0, block.DeleteCountA).Select(i => (Lines(old, from + i, 1), Lines(fresh, to + i, 1)));
        }

        TextEdit? Narrow((TextSpan Old, TextSpan New) pair) =>
            TextChanges.Narrow(pair.Old.Start, before.ToString(pair.Old), after.ToString(pair.New));
    }

    /// <summary>Leaves out what both begin and end with; null where nothing is left.</summary>
    private static TextEdit? Narrow(int place, string old, string fresh)
    {
        if (old == fresh) return null;
        var start = old.AsSpan().CommonPrefixLength(fresh);
        while (!(IsBoundary(old, start) && IsBoundary(fresh, start))) start--;
        var (end, longest) = (0, Math.Min(old.Length, fresh.Length) - start);
        while (end < longest && old[^(end + 1)] == fresh[^(end + 1)]) end++;
        while (!(IsBoundary(old, old.Length - end) && IsBoundary(fresh, fresh.Length - end))) end--;
        return new TextEdit(TextSpan.FromBounds(place + start, place + old.Length - end), fresh[start..^end]);
    }

    /// <summary>Where each line starts, and where the last one ends.</summary>
    private static int[] StartsOf(IReadOnlyList<string> lines)
    {
        var starts = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++) starts[i + 1] = starts[i] + lines[i].Length;
        return starts;
    }

    private static TextSpan Lines(int[] starts, int first, int count) => TextSpan.FromBounds(starts[first], starts[first + count]);

    /// <summary>Whether no character and no line break is cut in two here.</summary>
    private static bool IsBoundary(string text, int at) =>
        at <= 0 || at >= text.Length || !(char.IsHighSurrogate(text[at - 1]) || (text[at - 1] == '\r' && text[at] == '\n'));
}
