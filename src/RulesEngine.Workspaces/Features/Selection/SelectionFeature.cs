using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Folding;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Selection;

/// <summary>
/// What "expand selection" selects step by step: word, cell, row, group, table, section, file; in prose word, sentence,
/// paragraph, block, section; in a comment word, comment, comments one below the other.
/// </summary>
public static class SelectionFeature
{
    /// <summary>The spans around <paramref name="offset"/> from inner to outer, each longer than the one before; the last is the file.</summary>
    public static ImmutableArray<TextSpan> At(ReportSnapshot snapshot, int offset)
    {
        var tree = snapshot.Report.Tree;
        var chain = new SpanChain(tree.Source, offset);
        Descend(tree.Root, chain);
        if (tree.Comments.FirstOrDefault(c => c.Span.Touches(offset)) is { Span.Length: > 0 } comment) AddComment(tree, comment, chain);
        return chain.FromInside();
    }

    private static void Descend(YamlNode? node, SpanChain chain)
    {
        switch (node)
        {
            case YamlMapping mapping when chain.Pick(mapping.Entries, static e => e.Span) is { } entry:
                chain.Add(entry.Span);
                var part = chain.Pick([entry.Key, entry.Value], static n => n.Span);
                AddNode(part, chain);
                break;
            case YamlSequence sequence:
                AddNode(chain.Pick(sequence.Items, static i => i.Span), chain);
                break;
            case YamlScalar scalar:
                ProseSpans.AddTo(chain, scalar);
                break;
        }
    }

    private static void AddNode(YamlNode? node, SpanChain chain)
    {
        if (node is null) return;
        chain.Add(node.Span);
        Descend(node, chain);
    }

    private static void AddComment(YamlTree tree, YamlComment comment, SpanChain chain)
    {
        if (comment.IsWholeLine) chain.Add(CommentRuns.Of(tree).First(r => r.Contains(comment.Span)));
        chain.Add(comment.Span);
        var text = tree.Source.Slice(comment.Span).TrimStart("# \t");
        chain.Add(new TextSpan(comment.Span.End - text.Length, text.TrimEnd().Length));
        chain.AddWord();
    }
}
