using System.Globalization;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>The head of a report: which body, which year, which form. Values that cannot be read are null.</summary>
public sealed class ReportMetadata
{
    private readonly Dictionary<MetadataKey, YamlEntry> _entries;

    internal ReportMetadata(Dictionary<MetadataKey, YamlEntry> entries)
    {
        _entries = entries;
        FormId = Text(MetadataKey.Form);
        Organization = Text(MetadataKey.Organization);
        var kind = OrganizationKinds.Parse(Text(MetadataKey.OrganizationKind) ?? string.Empty);
        OrganizationKind = kind == OrganizationKind.Unknown ? OrganizationKinds.Infer(Organization ?? string.Empty) : kind;
        Year = ParseYear(Text(MetadataKey.Year));
        Published = ParseDate(Text(MetadataKey.Published));
    }

    /// <summary>格式 as written.</summary>
    public string? FormId { get; }

    /// <summary>单位 as written.</summary>
    public string? Organization { get; }

    /// <summary>单位类型 as written, else read from the name of the body.</summary>
    public OrganizationKind OrganizationKind { get; }

    /// <summary>年度.</summary>
    public int? Year { get; }

    /// <summary>发布日期.</summary>
    public DateOnly? Published { get; }

    /// <summary>Key and value in the text, or null where the key is missing.</summary>
    public YamlEntry? Find(MetadataKey key) => _entries.GetValueOrDefault(key);

    /// <summary>The place of the value; of the key where there is no value; the start of the text where there is no key.</summary>
    public TextSpan SpanOf(MetadataKey key) => Find(key) switch
    {
        null => default,
        { Value.Span.Length: > 0 } entry => entry.Value.Span,
        var entry => entry.Key.Span,
    };

    internal static int? ParseYear(string? text) =>
        text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    internal static DateOnly? ParseDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private string? Text(MetadataKey key) =>
        Find(key)?.Value is YamlScalar { Value: var value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
