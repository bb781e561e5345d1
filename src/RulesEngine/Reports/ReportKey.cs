using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>What tells a report from all others: whose it is and for which year (Regulation, article 50).</summary>
/// <param name="Organization">The name of the body without white space.</param>
/// <param name="Year">The year reported on.</param>
public sealed record ReportKey(string Organization, int Year)
{
    /// <summary>The key of a report, or null where its head does not say.</summary>
    public static ReportKey? Of(ReportMetadata metadata) => Of(metadata.Organization, metadata.Year);

    /// <summary>The key of a report from its head alone, without reading the rest; null where the head does not say.</summary>
    public static ReportKey? Of(Text.SourceText source)
    {
        string? organization = null;
        int? year = null;
        foreach (var (key, value) in YamlHead.Read(source))
        {
            var meaning = MetadataKey.All.Find(key);
            if (meaning == MetadataKey.Organization) organization ??= value;
            if (meaning == MetadataKey.Year) year ??= ReportMetadata.ParseYear(value.Trim());
            if (organization is not null && year is not null) break;
        }
        return Of(organization, year);
    }

    private static ReportKey? Of(string? organization, int? year)
    {
        if (year is null || string.IsNullOrWhiteSpace(organization)) return null;
        return new ReportKey(string.Concat(organization.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), year.Value);
    }
}
