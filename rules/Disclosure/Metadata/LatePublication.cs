using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>GK5001: 发布日期 lies after the day by which the regulation wants the report published (article 49).</summary>
public sealed partial class LatePublication : ReportAnalyzer
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Check);

    private static void Check(ReportContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form)) return;
        var metadata = context.Report.Metadata;
        if (metadata is not { Year: { } year, Published: { } published }) return;
        if (!ImplausibleYear.IsPlausible(year, context.Options)) return;
        var (kind, option) = OptionOf(metadata.OrganizationKind);
        if (option is null || DeadlineOf(context.Options, option, year) is not { } deadline || published <= deadline) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, metadata.SpanOf(MetadataKey.Published), MetadataKey.Published.Id,
            Format(published), kind, $"{year}", Format(deadline)));
    }

    private static (string Kind, string? Option) OptionOf(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Department => ("部门", "department-deadline"),
        OrganizationKind.Government => ("政府", "government-deadline"),
        OrganizationKind.Township => ("乡镇", "township-deadline"),
        _ => (string.Empty, null),
    };

    /// <summary>The day in the year after <paramref name="year"/>; null where the option is blank or no such day.</summary>
    private static DateOnly? DeadlineOf(AnalysisOptions options, string option, int year) =>
        DateOnly.TryParseExact($"{year + 1}-{options.GetText(Descriptor, option).Trim()}", [DateFormat, "yyyy-M-d"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
