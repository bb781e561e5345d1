using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>The parts of a rule's document that help at the place of a finding: what, why and how, without examples and options.</summary>
internal static class RuleExcerpt
{
    private const string English = "In English";

    private static readonly string[] LeftOut = ["示例", "选项", English];

    /// <summary>The parts in <paramref name="language"/>; the Chinese ones where a document has no English part.</summary>
    public static string Of(string document, Language language)
    {
        // What stands before the first heading of the second level is the title.
        var parts = document.ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(Part.Of).ToList();
        if (language == Language.English && parts.Find(static p => p.Heading == English) is { Body.Length: > 0 } english) return english.Body;
        return string.Join("\n\n", parts.Where(static p => !LeftOut.Contains(p.Heading)).Select(static p => $"**{p.Heading}** {p.Body}"));
    }

    private sealed record Part(string Heading, string Body)
    {
        public static Part Of(string text)
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            return end < 0 ? new Part(text.Trim(), string.Empty) : new Part(text[..end].Trim(), text[end..].Trim());
        }
    }
}
