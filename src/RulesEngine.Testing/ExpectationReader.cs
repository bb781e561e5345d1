using System.Text.RegularExpressions;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Testing;

/// <summary>
/// Reads comments like <c># GK2001, GK2003: text</c>. In a comment with more than one <c>#</c> the part behind the last one
/// counts, so that comments which are themselves found fault with can say so.
/// </summary>
internal static partial class ExpectationReader
{
    private const string Code = "[A-Z]{2,5}[0-9]{4}";
    private const string Item = $"{Code}(?:[:：] *(?:(?!, *{Code})[^#\r\n])+)?";

    [GeneratedRegex($"(?:^|[ \t]+)#[ \t]*(?<item>{Item})(?:, *(?<item>{Item}))*[ \t]*(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Comment { get; }

    [GeneratedRegex($"(?:^|[ \t])#[ \t]*{Code}\\b")]
    private static partial Regex Attempt { get; }

    /// <summary>The diagnostics that <paramref name="text"/> announces, in its order.</summary>
    /// <exception cref="FormatException">A comment begins with a code and goes on otherwise.</exception>
    public static List<ExpectedDiagnostic> Read(string text)
    {
        var tree = YamlTree.Parse(SourceText.From(text));
        var expected = new List<ExpectedDiagnostic>();
        var blocks = new List<YamlScalar>();
        FindBlocks(tree.Root, blocks);
        foreach (var comment in tree.Comments) Add(tree, comment.Span, LinesBelow(tree.Source, blocks, comment.Span), expected);
        expected.Sort(static (a, b) => a.FirstLine.CompareTo(b.FirstLine));
        return expected;
    }

    /// <summary>The text without the comments that announce diagnostics.</summary>
    public static string Remove(string text) => Comment.Replace(text, string.Empty);

    /// <summary>A comment in the header line of a block scalar speaks for all lines of the scalar.</summary>
    private static int LinesBelow(SourceText source, List<YamlScalar> blocks, TextSpan comment) =>
        blocks.Find(b => b.Span.Contains(comment)) is { } block
            ? source.GetPosition(block.Span.End - 1).Line - source.GetPosition(comment.Start).Line
            : 0;

    private static void FindBlocks(YamlNode? node, List<YamlScalar> blocks)
    {
        switch (node)
        {
            case YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded } scalar:
                blocks.Add(scalar);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items) FindBlocks(item, blocks);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries) FindBlocks(entry.Value, blocks);
                break;
        }
    }

    private static void Add(YamlTree tree, TextSpan span, int furtherLines, List<ExpectedDiagnostic> expected)
    {
        var text = tree.Source.ToString(span);
        if (Comment.Match(text) is not { Success: true } match)
        {
            if (Attempt.IsMatch(text)) throw new FormatException($"\"{text}\" is not of the form \"# CODE, CODE: text\".");
            return;
        }
        var line = tree.Source.GetPosition(span.Start).Line;
        foreach (Capture item in match.Groups["item"].Captures)
        {
            var parts = item.Value.Split([':', '：'], 2);
            expected.Add(new ExpectedDiagnostic(parts[0], parts.Length == 1 ? string.Empty : parts[1].Trim(), line, line + furtherLines));
        }
    }
}
