using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Folding;

/// <summary>
/// What can be folded, from the text alone: every key whose value goes on below it, and comments one below the other. Two
/// folds lie one in the other or apart, and no two begin on the same line.
/// </summary>
public static class FoldingFeature
{
    /// <summary>The folds of <paramref name="snapshot"/> in the order of its text, outer ones first.</summary>
    public static ImmutableArray<FoldingItem> Of(ReportSnapshot snapshot)
    {
        var tree = snapshot.Report.Tree;
        var found = new List<FoldingItem>();
        AddEntries(tree.Source, tree.Root, found);
        AddComments(tree, found);
        found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return WithoutCrossing(found);
    }

    private static void AddEntries(SourceText source, YamlNode? node, List<FoldingItem> found)
    {
        if (node is not YamlMapping mapping) return;
        foreach (var entry in mapping.Entries)
        {
            var lines = LinesOf(source, entry.Span);
            if (source.Slice(TextSpan.FromBounds(lines.Start, entry.Span.Start)).IsWhiteSpace()) Add(source, lines, FoldingItemKind.Entry, found);
            AddEntries(source, entry.Value, found);
        }
    }

    private static void AddComments(YamlTree tree, List<FoldingItem> found)
    {
        foreach (var run in CommentRuns.Of(tree)) Add(tree.Source, LinesOf(tree.Source, run), FoldingItemKind.Comments, found);
    }

    private static void Add(SourceText source, TextSpan lines, FoldingItemKind kind, List<FoldingItem> found)
    {
        if (source.Slice(lines).ContainsAny('\r', '\n')) found.Add(new FoldingItem(lines, kind));
    }

    private static TextSpan LinesOf(SourceText source, TextSpan span) => TextSpan.FromBounds(
        source.GetLineSpan(source.GetPosition(span.Start).Line).Start, source.GetLineSpan(source.GetPosition(span.End).Line).End);

    /// <summary>In broken text a comment can belong to a piece in part; editors take no folds that cross.</summary>
    private static ImmutableArray<FoldingItem> WithoutCrossing(List<FoldingItem> found)
    {
        var kept = ImmutableArray.CreateBuilder<FoldingItem>(found.Count);
        var open = new Stack<FoldingItem>();
        foreach (var item in found)
        {
            while (open.TryPeek(out var before) && before.Span.End < item.Span.Start) open.Pop();
            if (open.TryPeek(out var outer) && (outer.Span.Start == item.Span.Start || !outer.Span.Contains(item.Span))) continue;
            open.Push(item);
            kept.Add(item);
        }
        return kept.DrainToImmutable();
    }
}
