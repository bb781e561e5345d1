using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Draws the official title of a section.</summary>
internal static class SectionHead
{
    public static void Write(PreviewWriter writer, Section section)
    {
        var findings = writer.Findings.Take(section.Path);
        writer.StartPart("h2", section.Entry is null ? "missing" : null, section.Path, section.Span, findings);
        writer.Html.Text(section.Definition.Names.Label).End().Line();
    }
}
