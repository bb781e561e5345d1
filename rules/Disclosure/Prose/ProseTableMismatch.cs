using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Disclosure.Metadata;
using RulesEngine.Disclosure.Prose.Figures;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose;

/// <summary>GK4007: a figure in prose contradicts every cell, or sum of cells, that it may mean.</summary>
public sealed partial class ProseTableMismatch : ReportAnalyzer
{
    /// <summary>Where a fix finds the number that the table has.</summary>
    internal const string Expected = "expected";

    /// <summary>Figures further away have nothing to do with each other.</summary>
    private const int Farthest = 24;

    /// <summary>So many figures that agree with their cells say that the table is spoken of.</summary>
    private const int Enough = 2;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        if (!DisclosureForm.Is(context.Report.Form)) return;
        var figures = ProseFigures.Of(context.Section, context.Report).Figures;
        var comparison = new FigureComparison(context.Report);
        for (var i = 0; i < figures.Count; i++)
        {
            if (!figures[i].IsRead) continue;
            if (comparison.Compare(figures[i]) != Agreement.Contradicted || IsOneOfSeveral(figures, i, comparison)) continue;
            if (IsLikely(context.Report, figures, i, comparison)) Report(context, figures[i], comparison);
        }
    }

    /// <summary>Whether the figure means one of the cells: it says so, a slip explains the difference, or the figures around it mean that table.</summary>
    private static bool IsLikely(Report report, IReadOnlyList<Figure> figures, int at, in FigureComparison comparison) =>
        comparison.IsNear(figures[at])
        || (figures[at].Has(FigureTraits.Named) && !IsBesideRightOne(figures, at, comparison))
        || IsAmongRightOnes(report, figures, at);

    /// <summary>「住建局收到申请21件，公安局收到申请11件」: what a sentence counts twice, it divides in a way that no table does.</summary>
    private static bool IsOneOfSeveral(IReadOnlyList<Figure> figures, int at, in FigureComparison comparison)
    {
        var end = Math.Min(figures.Count, at + Farthest);
        for (var i = Math.Max(0, at - Farthest); i < end; i++)
        {
            if (figures[i].Sentence != figures[at].Sentence) continue;
            // 全县收到1203件，其中县政府本级180件: the table is that of one body.
            if (CountsTheSame(figures[i], figures[at]) || (figures[i].Whole == figures[at] && figures[i].Row is not { IsLitigation: true } && comparison.HasValueOf(figures[i]))) return true;
        }
        return false;
    }

    /// <summary>「全市新收3012件，办结2987件；其中我委收到180件」: the table's number stands in the sentence, too.</summary>
    private static bool IsBesideRightOne(IReadOnlyList<Figure> figures, int at, in FigureComparison comparison)
    {
        var end = Math.Min(figures.Count, at + Farthest);
        for (var i = at + 1; i < end && figures[i].Sentence == figures[at].Sentence; i++)
        {
            if (figures[i].Row is not null && figures[i].Table == figures[at].Table && figures[i].Value > 1 && comparison.HasValueOf(figures[i])) return true;
        }
        return false;
    }

    /// <summary>「受理96件，上年结转12件，办结95件」: it may be far from its cell, the figures around it agree with theirs.</summary>
    private static bool IsAmongRightOnes(Report report, IReadOnlyList<Figure> figures, int at)
    {
        if (figures[at].Aside is not null) return false;
        var (comparison, count) = (new FigureComparison(report, isSecond: true), 0);
        for (var i = Math.Max(0, at - Farthest); i < figures.Count && i < at + Farthest; i++)
        {
            if (i == at || figures[i].Clause != figures[at].Clause || figures[i].Table != figures[at].Table || figures[i].Value < FigureComparison.NoAccident) continue;
            if (comparison.Compare(figures[i]) == Agreement.Confirmed && ++count == Enough) return true;
        }
        return false;
    }

    private static bool CountsTheSame(Figure one, Figure other) =>
        one.Row is not null && one.Row == other.Row && one.Column == other.Column && one.Value != other.Value && one.IsRead && !one.Has(FigureTraits.Include);

    private static void Report(SectionContext context, Figure figure, in FigureComparison comparison)
    {
        var (section, number) = (context.Section, figure.Number);
        var nearest = comparison.FindNearest(figure);
        var written = section.Text[number.Start..number.End];
        var value = CellReader.Format(nearest.Value) + (number.Unit.Kind == UnitKind.Money ? "万元" : string.Empty);
        var diagnostic = Diagnostic.Create(Descriptor, section.GetSpan(number.Start, number.End - number.Start), section.Path, written, nearest.Name, value) with
        {
            Related = [.. nearest.Cells.Select(RelatedPlace.Of)],
        };
        var text = comparison.IsClear() ? FigureText.Write(figure, nearest.Value) : null;
        context.ReportDiagnostic(text is null ? diagnostic : diagnostic with { Properties = Replacement(section, number, text) });
    }

    private static Dictionary<string, string> Replacement(Section section, FigureNumber number, string text) => new()
    {
        [Expected] = text + section.Text[(number.Start + number.Length)..number.End],
    };
}
