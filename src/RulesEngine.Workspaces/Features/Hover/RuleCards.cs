using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Rules as an editor shows them: code, title and what their document says.</summary>
internal static class RuleCards
{
    // Three documents fill an editor's window; whoever wants more asks for the list of problems.
    private const int MostRules = 3;

    /// <summary>The rule that a suppression names at <paramref name="offset"/>, or null.</summary>
    public static HoverContent? OfDirective(ReportSnapshot snapshot, int offset, Language language)
    {
        foreach (var directive in SuppressionDirective.FindAll(snapshot.Report.Tree))
        {
            foreach (var name in directive.Rules)
            {
                if (name.Span.Touches(offset) && snapshot.Catalog.Find(name.Name) is { } rule)
                    return new HoverContent(name.Span, Of(snapshot.Catalog, rule, language));
            }
        }
        return null;
    }

    /// <summary>The rules that find something at <paramref name="offset"/>, at the narrowest of their places; null where none does.</summary>
    public static HoverContent? OfFindings(ReportSnapshot snapshot, int offset, Language language)
    {
        var findings = snapshot.Analysis.Diagnostics
            .Where(d => d.Suppression is null && d.Span.Touches(offset)).OrderBy(static d => d.Span.Length).ToList();
        if (findings.Count == 0) return null;
        var cards = findings.Select(static d => d.Descriptor).Distinct().Take(MostRules).Select(r => Of(snapshot.Catalog, r, language));
        return new HoverContent(findings[0].Span, string.Join("\n\n", cards));
    }

    /// <summary>Code, name and title of a rule, with its document in <paramref name="language"/>.</summary>
    public static string Of(RuleCatalog catalog, DiagnosticDescriptor rule, Language language)
    {
        var head = $"**{rule.Id} {rule.Title.In(language)}** `{rule.Name}`";
        return catalog.GetDocumentation(rule) is { } document && RuleExcerpt.Of(document, language) is { Length: > 0 } text
            ? $"{head}\n\n{text}"
            : head;
    }
}
