using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Features.Rules;

/// <summary>The document of a rule as a reader of one language wants it, with what the front matter says on top.</summary>
public static class RuleDocument
{
    private const string EnglishHeading = "## In English";

    /// <summary>The document in Markdown; of a rule without one, what its descriptor says.</summary>
    public static string Of(DiagnosticDescriptor rule, RuleCatalog catalog, Language language)
    {
        var text = (catalog.GetDocumentation(rule) ?? string.Empty).ReplaceLineEndings("\n");
        var at = text.IndexOf(EnglishHeading, StringComparison.Ordinal);
        var body = at < 0 ? text : language == Language.English ? text[(at + EnglishHeading.Length)..] : text[..at];
        return language == Language.English ? English(rule, body.Trim()) : Chinese(rule, body.Trim());
    }

    private static string Chinese(DiagnosticDescriptor rule, string body)
    {
        var title = $"# {rule.Title.Zh}（{rule.Id}）";
        var facts = $"`{rule.Name}` · 级别 {LevelOf(rule)} · {FixOf(rule).Zh} · 自 {rule.Since} 起";
        return $"{title}\n\n{facts}\n\n{(body.StartsWith(title, StringComparison.Ordinal) ? body[title.Length..].TrimStart() : body)}";
    }

    private static string English(DiagnosticDescriptor rule, string body)
    {
        var options = rule.Options.Select(static o => $"- `{o.Name}` (default `{o.Default}`): {o.Description.En}");
        var list = rule.Options.IsEmpty ? string.Empty : $"\n\n## Options\n{string.Join('\n', options)}";
        return $"# {rule.Title.En} ({rule.Id})\n\n`{rule.Name}` · {LevelOf(rule)} · {FixOf(rule).En} · since {rule.Since}\n\n{body}{list}";
    }

    private static string LevelOf(DiagnosticDescriptor rule) => RuleLevels.Of(rule.DefaultSeverity).ToWord();

    private static LocalizedText FixOf(DiagnosticDescriptor rule) => rule.Fix switch
    {
        FixSafety.Safe => new("有安全的修复", "safe fix"),
        FixSafety.Unsafe => new("有会改变内容的修复（--unsafe）", "unsafe fix (--unsafe)"),
        _ => new("没有自动修复", "no fix"),
    };
}
