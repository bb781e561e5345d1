using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>
/// Figures of which nothing says that the tables are spoken of: 行政复议11件，维持7件 in a sentence without 信息公开. Where the
/// others of the sentence agree with the tables, they are.
/// </summary>
internal static class DoubtfulFigures
{
    /// <summary>One number that agrees by no accident, or two smaller ones.</summary>
    private const int Enough = 2;

    /// <summary>Takes for read what the other figures of its sentence vouch for.</summary>
    public static void Read(IReadOnlyList<Figure> figures, Report report)
    {
        for (var first = 0; first < figures.Count;)
        {
            var (end, count) = (first, 0);
            for (; end < figures.Count && figures[end].Sentence == figures[first].Sentence; end++)
            {
                if (figures[end].DoubtfulRow is not null) count++;
            }
            if (count > 1) ReadSentence(figures, first, end, report);
            first = end;
        }
    }

    private static void ReadSentence(IReadOnlyList<Figure> figures, int first, int end, Report report)
    {
        var comparison = new FigureComparison(report);
        var (confirmed, contradicted, isOnly) = (0, default(Figure), true);
        for (var i = first; i < end; i++)
        {
            var figure = figures[i];
            if (figure.DoubtfulRow is null) continue;
            (figure.Row, figure.Column) = (figure.DoubtfulRow, figure.DoubtfulColumn);
            var agreement = comparison.Compare(figure);
            if (agreement != Agreement.Confirmed) (contradicted, isOnly) = (figure, contradicted is null && agreement == Agreement.Contradicted);
            else if (figure.Value > 0) confirmed += figure.Value >= FigureComparison.NoAccident ? 2 : 1;
        }
        if (contradicted is not null && isOnly && confirmed >= Enough && !IsCompleted(contradicted, figures, first, end, comparison)) return;
        for (var i = first; i < end; i++)
        {
            if (figures[i].DoubtfulRow is not null) (figures[i].Row, figures[i].Column) = (null, null);
        }
    }

    /// <summary>「已主动公开12件，同意公开69件」: together they are what the table has.</summary>
    private static bool IsCompleted(Figure figure, IReadOnlyList<Figure> figures, int first, int end, FigureComparison comparison)
    {
        comparison.Find(figure);
        var missing = comparison.FindNearest(figure).Value - figure.Value;
        for (var i = first; i < end; i++)
        {
            if (figures[i] != figure && figures[i].Value == missing) return true;
        }
        return false;
    }
}
