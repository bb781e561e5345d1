using System.Globalization;
using RulesEngine.Reports;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Draws the title and the day of publication.</summary>
internal static class HeadView
{
    public static void Write(PreviewWriter writer, Report report)
    {
        var metadata = report.Metadata;
        writer.Html.Start("header").Line().Start("h1");
        Part(writer, metadata, MetadataKey.Organization, "organization", metadata.Organization, "单位");
        var year = metadata.Year?.ToString(CultureInfo.InvariantCulture) ?? Written(metadata, MetadataKey.Year);
        writer.Html.Start("span", "rest");
        Part(writer, metadata, MetadataKey.Year, "year", year, "年度");
        writer.Html.Text($"年{report.Form.Heading}").End().End().Line();
        if (metadata.Find(MetadataKey.Published) is not null) Published(writer, metadata);
        writer.Html.End().Line();
    }

    private static void Published(PreviewWriter writer, ReportMetadata metadata)
    {
        var day = metadata.Published is { } date ? $"{date.Year}年{date.Month}月{date.Day}日" : Written(metadata, MetadataKey.Published);
        writer.Html.Start("p", "published").Text("发布日期：");
        Part(writer, metadata, MetadataKey.Published, "published", day, "发布日期");
        writer.Html.End().Line();
    }

    private static void Part(PreviewWriter writer, ReportMetadata metadata, MetadataKey key, string path, string? text, string name)
    {
        var findings = writer.Findings.Take(path);
        writer.StartPart("span", text is null ? "missing" : null, path, metadata.SpanOf(key), findings);
        writer.Html.Text(text ?? $"（{name}）").End();
    }

    private static string? Written(ReportMetadata metadata, MetadataKey key) =>
        metadata.Find(key)?.Value is YamlScalar { Value: var value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
