using System.Globalization;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Writes parts of a report with their places in the text and what was found there; a clean one without either.</summary>
internal sealed class PreviewWriter(IEnumerable<Diagnostic> diagnostics, Language language, bool isClean)
{
    /// <summary>The markup.</summary>
    public HtmlWriter Html { get; } = new();

    /// <summary>What was found and is not yet shown.</summary>
    public PreviewFindings Findings { get; } = new(isClean ? [] : diagnostics);

    /// <summary>Whether the report is drawn as it is published, without places and marks.</summary>
    public bool IsClean => isClean;

    /// <summary>The text in the language of the reader.</summary>
    public string Say(string zh, string en) => language == Language.English ? en : zh;

    /// <summary>Opens an element that stands for a part of the report.</summary>
    /// <param name="name">The element.</param>
    /// <param name="class">Its classes.</param>
    /// <param name="path">The logical path of the part.</param>
    /// <param name="span">The place of the part.</param>
    /// <param name="findings">What was found there.</param>
    public HtmlWriter StartPart(string name, string? @class, string path, TextSpan span, IReadOnlyList<Diagnostic> findings)
    {
        if (isClean) return Html.Start(name);
        Html.Start(name, Join(@class, findings)).Attribute("data-path", path);
        Html.Attribute("data-start", span.Start).Attribute("data-end", span.End);
        // What was found can be read without a mouse; cells can be reached anyhow, see TableCells.
        if (findings.Count > 0 && name != "td") Html.Attribute("tabindex", 0);
        return Html.Attribute("title", PreviewFindings.Describe(findings, language));
    }

    /// <summary>Writes a list of what is shown at no part of the report.</summary>
    public void Rest()
    {
        var rest = Findings.TakeRest();
        if (rest.Count == 0) return;
        Html.Start("aside", "findings").Element("h2", Say("其他问题", "Other findings")).Start("ul");
        foreach (var finding in rest)
        {
            Html.Start("li", $"found {SeverityOf(finding)}").Attribute("tabindex", 0).Attribute("data-path", finding.Path)
                .Attribute("data-start", finding.Span.Start).Attribute("data-end", finding.Span.End);
            Html.Text(PreviewFindings.Describe(finding, language)).End();
        }
        Html.End().End().Line();
    }

    private static string? Join(string? @class, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return @class;
        var found = $"found {SeverityOf(findings.MaxBy(static f => f.Severity)!)}";
        return @class is null ? found : $"{@class} {found}";
    }

    private static string SeverityOf(Diagnostic finding) => finding.Severity.ToString().ToLower(CultureInfo.InvariantCulture);
}
