using RulesEngine.Text;

namespace RulesEngine.Cli.Output.Sarif;

/// <summary>A rule's document cut to the language of the output.</summary>
/// <param name="Summary">The first paragraph, which says what the rule checks.</param>
/// <param name="Markdown">The document, or its English part.</param>
internal readonly record struct RuleHelp(string Summary, string Markdown)
{
    private const string EnglishHeading = "## In English";

    /// <summary>The help from <paramref name="document"/>; null where there is nothing to say.</summary>
    public static RuleHelp? Of(string? document, Language language)
    {
        if (string.IsNullOrWhiteSpace(document)) return null;
        var text = document.ReplaceLineEndings("\n");
        var english = text.IndexOf(EnglishHeading, StringComparison.Ordinal);
        var part = (language, english) switch
        {
            (_, < 0) => text,
            (Language.English, _) => text[(english + EnglishHeading.Length)..],
            _ => text[..english],
        };
        return FirstParagraph(part) is { } first ? new RuleHelp(first, part.Trim()) : null;
    }

    private static string? FirstParagraph(string markdown)
    {
        foreach (var block in markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = block.Split('\n').Where(static l => !l.StartsWith('#')).ToArray();
            if (lines.Length > 0) return string.Join('\n', lines);
        }
        return null;
    }
}
