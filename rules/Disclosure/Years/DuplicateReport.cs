using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Years;

/// <summary>GK3003: another file holds the report of the same body for the same year.</summary>
public sealed partial class DuplicateReport : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(Check);

    private static void Check(ReportSetContext context)
    {
        var twins = Counterparts.Find(context, context.Year);
        if (twins.IsEmpty) return;
        var (report, metadata) = (context.Report, context.Report.Metadata);
        var names = twins.Select(t => Counterparts.NameOf(t, report));
        // Mostly last year's file was copied and 年度 forgotten.
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, metadata.SpanOf(MetadataKey.Year), MetadataKey.Year.Id,
            metadata.Organization!, context.Year.ToString(CultureInfo.InvariantCulture),
            new LocalizedText(string.Join("、", names), string.Join(", ", names))) with
        {
            Related = [.. twins.Select(Point)],
        });
    }

    private static RelatedPlace Point(Report twin) =>
        new(twin.Metadata.SpanOf(MetadataKey.Year), new($"这里也是 {twin.Metadata.Year} 年度", $"the report for {twin.Metadata.Year} is here, too")) { Source = twin.Source };
}
