using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Folding;

/// <summary>Comments that stand one below the other, each alone on its line.</summary>
internal static class CommentRuns
{
    /// <summary>Each run from its first <c>#</c> to its end; a comment that stands alone is a run of one.</summary>
    public static IEnumerable<TextSpan> Of(YamlTree tree)
    {
        TextSpan? run = null;
        foreach (var comment in tree.Comments)
        {
            if (!comment.IsWholeLine) continue;
            if (run is { } before && LineOf(tree, comment.Span.Start) == LineOf(tree, before.End) + 1)
            {
                run = TextSpan.FromBounds(before.Start, comment.Span.End);
                continue;
            }
            if (run is { } done) yield return done;
            run = comment.Span;
        }
        if (run is { } last) yield return last;
    }

    private static int LineOf(YamlTree tree, int offset) => tree.Source.GetPosition(offset).Line;
}
