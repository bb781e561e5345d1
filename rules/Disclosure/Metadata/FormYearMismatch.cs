using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Metadata;

/// <summary>GK0010: the form that 格式 names is not the one for 年度.</summary>
public sealed partial class FormYearMismatch : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Check);

    private static void Check(ReportContext context)
    {
        var (form, metadata) = (context.Report.Form, context.Report.Metadata);
        if (metadata.FormId != form.Id || metadata.Year is not { } year || form.Covers(year)) return;
        // Where the year itself cannot be, the form is not to blame.
        if (!ImplausibleYear.IsPlausible(year, context.Options)) return;
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptor, metadata.SpanOf(MetadataKey.Form), MetadataKey.Form.Id, form.Id, YearsOf(form), $"{year}") with
            {
                Related = [new RelatedPlace(metadata.SpanOf(MetadataKey.Year), new($"年度为 {year}", $"the year is {year}"))],
            });
    }

    private static LocalizedText YearsOf(Form form) => form.LastYear is { } last
        ? new($"{form.FirstYear} 至 {last} 年度", $"the years {form.FirstYear} to {last}")
        : new($"{form.FirstYear} 年度起", $"the years from {form.FirstYear} on");
}
