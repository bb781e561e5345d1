using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4006: the statement of the reporting period, or the opening, names another year than 年度.</summary>
public sealed partial class WrongYear : ReportAnalyzer
{
    private static readonly LocalizedText Period = new("统计期限", "The reporting period");
    private static readonly LocalizedText Start = new("总体情况的开头", "The opening");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        if (context.Report.Metadata.Year is not { } year) return;
        var text = context.Section.Text;
        if (PeriodStatement.Find(text) is { } statement)
            Report(context, Period, YearMention.FindAll(text, statement.Start, statement.End, except: year), year);
        if (context.Section.Definition.Id == "overview") Report(context, Start, Opening.FindWrongYears(text, year), year);
    }

    /// <summary>One finding for a statement, at the first wrong year; the others are its related places.</summary>
    private static void Report(SectionContext context, LocalizedText what, YearMention[] wrong, int year)
    {
        if (wrong.Length > 0) ReportFirst(context, what, wrong, year);
    }

    private static void ReportFirst(SectionContext context, LocalizedText what, YearMention[] wrong, int year)
    {
        var section = context.Section;
        var places = Array.ConvertAll(wrong, m => new RelatedPlace(SpanOf(section, m), Digits(m.Year)));
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptor, places[0].Span, section.Path, what, Digits(wrong[0].Year), Digits(year)) with { Related = [.. places[1..]] });
    }

    private static TextSpan SpanOf(Section section, YearMention mention) => section.GetSpan(mention.Start, mention.End - mention.Start);

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
