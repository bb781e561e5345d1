using System.Text.RegularExpressions;

namespace RulesEngine.Analyzers.Pack;

/// <summary>A fenced block of YAML in a document that is checked as an example.</summary>
internal sealed record ExampleBlock(string Text)
{
    private static readonly Regex Fence = new(@"^ {0,3}(?<fence>`{3,}|~{3,})[ \t]*(?<info>[^`\r\n]*)$", RegexOptions.CultureInvariant);

    /// <summary>Whether a comment in it announces <paramref name="code"/>.</summary>
    public bool Expects(string code) =>
        Regex.IsMatch(Text, $@"#[^#\r\n]*\b{Regex.Escape(code)}\b", RegexOptions.CultureInvariant);

    /// <summary>The examples in <paramref name="body"/>; what an example becomes, or stands beside, is none.</summary>
    public static IEnumerable<ExampleBlock> ReadAll(string body)
    {
        var lines = body.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence.Match(lines[i].TrimEnd()) is not { Success: true } opening) continue;
            var end = FindEnd(lines, i + 1, opening.Groups["fence"].Value);
            var words = opening.Groups["info"].Value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.FirstOrDefault() == "yaml" && !words.Contains("fixed") && !words.Contains("beside"))
                yield return new ExampleBlock(string.Join("\n", lines, i + 1, end - i - 1));
            i = end;
        }
    }

    // As in CommonMark: a block ends at a fence at least as long, or with the document.
    private static int FindEnd(string[] lines, int first, string fence)
    {
        var end = first;
        while (end < lines.Length && !IsEnd(lines[end].Trim(), fence)) end++;
        return end;
    }

    private static bool IsEnd(string line, string fence) =>
        line.Length >= fence.Length && line.All(character => character == fence[0]);
}
