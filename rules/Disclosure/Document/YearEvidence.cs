using System.Globalization;
using System.Text.RegularExpressions;
using RulesEngine.Reports;
using RulesEngine.Yaml;

namespace RulesEngine.Disclosure.Document;

/// <summary>The year a report is about, as far as the report shows it without 年度.</summary>
internal static partial class YearEvidence
{
    /// <summary>
    /// The year from an unreadable 年度 (<c>2023年</c>), else the one before 发布日期, else the one in the file's name, else
    /// that of the reporting period in the text. Null where none of them shows exactly one year.
    /// </summary>
    public static int? Find(Report report) =>
        Only(Year(), (report.Metadata.Find(MetadataKey.Year)?.Value as YamlScalar)?.Value)
        ?? report.Metadata.Published?.Year - 1
        ?? Only(Year(), FileName(report.Source.Path))
        ?? Only(Period(), string.Concat(report.Sections.Select(static s => s.Text)));

    private static int? Only(Regex pattern, string? text)
    {
        var years = pattern.Matches(text ?? string.Empty).Select(static m => m.Groups[1].Value).Distinct().ToList();
        return years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null;
    }

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    [GeneratedRegex(@"(?<!\d)(20\d\d)(?!\d)")]
    private static partial Regex Year();

    // 统计期限自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止.
    [GeneratedRegex(@"(?<!\d)(20\d\d)\s*年\s*0?1\s*月\s*0?1\s*日起?[至到—\-~～]+\s*(?:\1|同)?\s*年?\s*12\s*月\s*31\s*日")]
    private static partial Regex Period();
}
