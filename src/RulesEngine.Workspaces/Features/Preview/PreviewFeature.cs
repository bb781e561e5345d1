using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>
/// The report as the printed form, in HTML: title, six sections, tables with merged headings. Every part carries its path and
/// its place in the text (<c>data-path</c>, <c>data-start</c>, <c>data-end</c>), what was found there, and what it should be.
/// </summary>
public static class PreviewFeature
{
    /// <summary>The title of the report: body, year and what the form calls it.</summary>
    public static string Title(ReportSnapshot snapshot)
    {
        var metadata = snapshot.Report.Metadata;
        var year = metadata.Year is { } known ? $"{known}年" : string.Empty;
        return $"{metadata.Organization}{year}{snapshot.Report.Form.Heading}";
    }

    /// <summary>The report as one element, to be shown in a page of the caller's.</summary>
    /// <param name="snapshot">The report.</param>
    /// <param name="language">The language of what is said of the report; the report itself is Chinese.</param>
    /// <param name="isClean">Whether places and marks are left out, for a report that is published.</param>
    public static string Body(ReportSnapshot snapshot, Language language, bool isClean = false)
    {
        var report = snapshot.Report;
        var writer = new PreviewWriter(isClean ? [] : snapshot.Analysis.Diagnostics, language, isClean);
        writer.Html.Start("article", "report").Attribute("lang", "zh-CN").Line();
        HeadView.Write(writer, report);
        foreach (var section in report.Sections)
        {
            writer.Html.Start("section").Line();
            if (section.Definition.Table is null) ProseView.Write(writer, section);
            else TableView.Write(writer, section, report.FindTable(section.Definition.Id)!);
            writer.Html.End().Line();
        }
        writer.Rest();
        return writer.Html.End().Line().ToString();
    }
}
