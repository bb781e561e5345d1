using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>GK5003: 年度 lies before the first year of the present regulation, or has not begun.</summary>
public sealed partial class ImplausibleYear : ReportAnalyzer
{
    /// <summary>The regulation as revised in 2019 and the first of the forms apply from this year on.</summary>
    private const int FirstYear = 2019;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Check);

    /// <summary>Whether a report of <paramref name="year"/> can exist; rules that reckon from the year ask first.</summary>
    internal static bool IsPlausible(int year, AnalysisOptions options) => year >= FirstYear && year <= options.Today.Year;

    private static void Check(ReportContext context)
    {
        var metadata = context.Report.Metadata;
        if (metadata.Year is not { } year || IsPlausible(year, context.Options)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, metadata.SpanOf(MetadataKey.Year), MetadataKey.Year.Id, $"{year:0000}", $"{FirstYear}", $"{context.Options.Today.Year}"));
    }
}
