using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Years;

/// <summary>GK3004: more than half of a section stands in last year's report, too.</summary>
public sealed partial class CopiedNarrative : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportSetAction(Check);

    private static void Check(ReportSetContext context)
    {
        if (Counterparts.Find(context, context.Year - 1) is not [var last, ..]) return;
        var (narrative, before) = (new Narrative(context.Report.Form), new Narrative(last.Form));
        foreach (var section in context.Report.Sections)
        {
            if (!section.IsProse || last.FindSection(section.Definition.Id) is not { IsProse: true } source) continue;
            var text = narrative.Of(section.Text);
            if (text.Length < context.Options.GetInt(Descriptor, "minimum")) continue;
            var copied = 100 * Shingles.Of(text).ContainmentIn(Shingles.Of(before.Of(source.Text)));
            if (copied > context.Options.GetInt(Descriptor, "threshold")) Report(context, last, section, source, copied);
        }
    }

    private static void Report(ReportSetContext context, Report last, Section section, Section source, double copied)
    {
        var year = (context.Year - 1).ToString(CultureInfo.InvariantCulture);
        // Never below what was measured: 50.01 is more than half.
        var percent = (Math.Ceiling(copied * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, section.Span, section.Path, section.Definition.Name, percent, year, Counterparts.NameOf(last, context.Report)) with
        {
            Related = [new RelatedPlace(source.Span, new($"{year} 年度的“{source.Definition.Name}”", $"\"{source.Definition.Name}\" for {year}")) { Source = last.Source }],
        });
    }
}
