using System.Globalization;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Disclosure.Prose.Figures;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4011: a share or a rate of change in prose does not follow from its figures.</summary>
public sealed partial class WrongPercentage : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSectionAction(Check);
        context.RegisterReportSetAction(CheckAgainstLastYear);
    }

    private static void Check(SectionContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form)) return;
        var figures = ProseFigures.Of(context.Section, context.Report).Figures;
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Has(FigureTraits.Change)) CheckDifference(context, figures, i);
            if (!IsRate(figures[i])) continue;
            var sentence = new RateSentence(figures, i);
            var found = sentence.IsChange ? sentence.FindChange() : new ShareCheck(sentence, context.Report).Find();
            if (found is { } computed) context.ReportDiagnostic(Create(context.Section, figures[i], computed));
        }
    }

    private static void CheckDifference(SectionContext context, IReadOnlyList<Figure> figures, int at)
    {
        if (new RateSentence(figures, at).FindDifference() is not { } difference) return;
        context.ReportDiagnostic(Create(context.Section, figures[at], difference < 0
            ? new("相反的方向", "the other way round")
            : LocalizedText.Same(CellReader.Format(difference))));
    }

    /// <summary>同比 without last year's figure in the sentence follows from last year's report, where that is at hand.</summary>
    private static void CheckAgainstLastYear(ReportSetContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form) || FindLast(context) is not { } last) return;
        foreach (var section in context.Report.Sections)
        {
            if (!section.IsProse) continue;
            var figures = ProseFigures.Of(section, context.Report).Figures;
            for (var i = 0; i < figures.Count; i++)
            {
                if (!IsRate(figures[i]) || !figures[i].Has(FigureTraits.YearOnYear)) continue;
                var sentence = new RateSentence(figures, i);
                if (!sentence.IsChange || sentence.NamesLastYear) continue;
                if (sentence.FindChange(context.Report, last) is { } computed) context.ReportDiagnostic(Create(section, figures[i], computed));
            }
        }
    }

    private static Report? FindLast(ReportSetContext context)
    {
        foreach (var other in context.FindOthers(context.Year - 1))
        {
            if (DisclosureForm.Is(other.Form)) return other;
        }
        return null;
    }

    private static bool IsRate(Figure figure) =>
        figure.Number.Unit.Kind == UnitKind.Percent && !figure.Has(FigureTraits.Each | FigureTraits.Foreign)
        && figure.Has(FigureTraits.Share | FigureTraits.Rate | FigureTraits.NamedRate | FigureTraits.Rise | FigureTraits.Fall);

    private static Diagnostic Create(Section section, Figure figure, Computed computed)
    {
        var percent = Math.Round(computed.Percent, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return Create(section, figure, LocalizedText.Same($"{computed.Of} = {percent}%"));
    }

    private static Diagnostic Create(Section section, Figure figure, LocalizedText expected)
    {
        var number = figure.Number;
        return Diagnostic.Create(
            Descriptor, section.GetSpan(number.Start, number.End - number.Start), section.Path, section.Text[number.Start..number.End], expected);
    }
}
