using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>
/// What stands at a place: the cell with the relations it stands in, the key with what the form says of it, and the rules
/// that find something there.
/// </summary>
public static class HoverFeature
{
    private const string Rule = "\n\n---\n\n";

    /// <summary>What there is to say of the place <paramref name="offset"/>, or null.</summary>
    public static HoverContent? At(ReportSnapshot snapshot, int offset, Language language)
    {
        if (RuleCards.OfDirective(snapshot, offset, language) is { } directive) return directive;
        var element = ElementCards.Find(snapshot.Report, offset, language);
        if (RuleCards.OfFindings(snapshot, offset, language) is not { } findings) return element;
        return element is null ? findings : element with { Markdown = element.Markdown + Rule + findings.Markdown };
    }
}
