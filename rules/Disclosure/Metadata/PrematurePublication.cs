using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>GK5002: 发布日期 lies before the end of the year that is reported on.</summary>
public sealed partial class PrematurePublication : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Check);

    private static void Check(ReportContext context)
    {
        var metadata = context.Report.Metadata;
        if (metadata is not { Year: { } year, Published: { } published } || published.Year > year) return;
        if (!ImplausibleYear.IsPlausible(year, context.Options)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, metadata.SpanOf(MetadataKey.Published), MetadataKey.Published.Id,
            published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{year}", $"{year + 1}-01-01"));
    }
}
