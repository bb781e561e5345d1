using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Finds comments in the gaps between scalars, since YamlDotNet's marks are wrong when it is asked for them. A <c>#</c>
/// begins a comment at the start of a line or behind white space (YAML 1.2, 6.6).
/// </summary>
internal static class CommentScanner
{
    public static ImmutableArray<YamlComment> Scan(YamlTree tree)
    {
        var source = tree.Source;
        if (!source.Content.Contains('#')) return [];
        var scalars = new List<TextSpan>();
        Collect(source, tree.Root, scalars);
        scalars.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var comments = ImmutableArray.CreateBuilder<YamlComment>();
        var at = 0;
        foreach (var scalar in scalars)
        {
            if (scalar.Start > at) ScanGap(source, at, scalar.Start, comments);
            at = Math.Max(at, scalar.End);
        }
        ScanGap(source, at, source.Length, comments);
        return comments.DrainToImmutable();
    }

    private static void Collect(SourceText source, YamlNode? node, List<TextSpan> scalars)
    {
        switch (node)
        {
            case YamlScalar scalar when scalar.Span.Length > 0:
                scalars.Add(ContentOf(source, scalar));
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Collect(source, item, scalars);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(source, entry.Key, scalars);
                    Collect(source, entry.Value, scalars);
                }
                break;
        }
    }

    /// <summary>Where a # is text. The line of | or > can end with a comment (YAML 1.2, 8.1.1).</summary>
    private static TextSpan ContentOf(SourceText source, YamlScalar scalar)
    {
        if (scalar.Style is not (YamlScalarStyle.Literal or YamlScalarStyle.Folded)) return scalar.Span;
        var start = source.GetNextLineStart(source.GetPosition(scalar.Span.Start).Line);
        return TextSpan.FromBounds(start, Math.Max(start, scalar.Span.End));
    }

    private static void ScanGap(SourceText source, int start, int end, ImmutableArray<YamlComment>.Builder comments)
    {
        var content = source.Content;
        for (var at = start; at < end;)
        {
            var hash = content.IndexOf('#', at, end - at);
            if (hash < 0) return;
            if (hash > 0 && !char.IsWhiteSpace(content[hash - 1]))
            {
                at = hash + 1;
                continue;
            }
            var line = source.GetPosition(hash).Line;
            var lineSpan = source.GetLineSpan(line);
            var isWholeLine = content.AsSpan(lineSpan.Start, hash - lineSpan.Start).IsWhiteSpace();
            comments.Add(new YamlComment(TextSpan.FromBounds(hash, lineSpan.End), isWholeLine));
            at = lineSpan.End;
        }
    }
}
