using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Disclosure.Prose.Figures;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4008: a total in prose and the closed list of its parts differ.</summary>
public sealed partial class PartsDoNotAddUp : ReportAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form)) return;
        var figures = ProseFigures.Of(context.Section, context.Report).Figures;
        for (var first = 0; first < figures.Count;)
        {
            var end = first + 1;
            while (end < figures.Count && figures[end].Sentence == figures[first].Sentence) end++;
            // A total and one part at least.
            if (end - first > 1) CheckSentence(context, figures, first, end);
            first = end;
        }
    }

    private static void CheckSentence(SectionContext context, IReadOnlyList<Figure> figures, int first, int end)
    {
        foreach (var list in PartListFinder.Find(figures, first, end))
        {
            if (PartListCheck.FindWrong(list, figures, first) is { } wrong && !LeavesOut(context.Report, wrong)) Report(context, wrong);
        }
    }

    /// <summary>Where the tables have every figure of the list, and theirs do not add up either, it only leaves something out.</summary>
    private static bool LeavesOut(Report report, PartList list)
    {
        if (FindInTables(report, list.Total) is not { } missing) return false;
        foreach (var part in list.Parts)
        {
            if (FindInTables(report, part) is not { } value) return false;
            missing -= value;
        }
        return missing != 0;
    }

    /// <summary>The value that the tables have for a figure; a figure that they contradict means the nearest.</summary>
    private static decimal? FindInTables(Report report, Figure figure)
    {
        var comparison = new FigureComparison(report);
        return comparison.Compare(figure) switch
        {
            Agreement.Confirmed => figure.Value,
            Agreement.Contradicted => comparison.FindNearest(figure).Value,
            _ => null,
        };
    }

    private static void Report(SectionContext context, PartList list)
    {
        var (section, total) = (context.Section, list.Total.Number);
        var sum = string.Join(" + ", list.Parts.Select(static p => CellReader.Format(p.Value)));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, section.GetSpan(total.Start, total.End - total.Start), section.Path,
            section.Text[total.Start..total.End], list.Parts.Count == 1 ? sum : $"{sum} = {CellReader.Format(list.Sum)}") with
        {
            Related = [.. list.Parts.Select(p => new RelatedPlace(SpanOf(section, p), section.Text[p.Number.Start..p.Number.End]))],
        });
    }

    private static TextSpan SpanOf(Section section, Figure figure) => section.GetSpan(figure.Number.Start, figure.Number.End - figure.Number.Start);
}
