using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A percentage and the figures of its sentence that it may follow from.</summary>
/// <param name="figures">The figures of the section.</param>
/// <param name="at">Which of them is the percentage.</param>
internal readonly struct RateSentence(IReadOnlyList<Figure> figures, int at)
{
    /// <summary>Figures further ahead have nothing to do with it.</summary>
    private const int Farthest = 24;

    // What shares of requests are taken of.
    private static readonly Figure Requests = new() { Row = Phrases.AnyRequests };

    // Filled anew for each percentage.
    [ThreadStatic]
    private static Wholes? t_wholes;

    private Figure Rate => figures[at];

    /// <summary>Whether it says how much more or less there was.</summary>
    public bool IsChange => Rate.Has(FigureTraits.Rise | FigureTraits.Fall) && !Rate.Has(FigureTraits.Share | FigureTraits.Rate);

    private decimal Sign => Rate.Has(FigureTraits.Fall) ? -1 : 1;

    private int First { get; } = FirstOf(figures, at);

    /// <summary>Whether last year's figure, or the difference, stands before it.</summary>
    public bool NamesLastYear
    {
        get
        {
            for (var i = First; i < at; i++)
            {
                if (figures[i].Has(FigureTraits.OtherPeriod | FigureTraits.Change)) return true;
            }
            return LastYearBehind() is not null;
        }
    }

    /// <summary>What the change would be by the two figures of the sentence, where it is written otherwise.</summary>
    public Computed? FindChange()
    {
        var (now, before, difference) = (default(Figure), LastYearBehind(), default(Figure));
        for (var i = First; i < at; i++)
        {
            var figure = figures[i];
            if (!figure.IsCount || figure.Number.Exactness != Exactness.Exact) continue;
            if (figure.Has(FigureTraits.Change)) difference = figure;
            else if (figure.Has(FigureTraits.OtherPeriod)) before = before is null ? figure : null;
            else (now, difference) = (figure, null);
        }
        if (now is null) return null;
        if (before is not null) return before.Number.Unit == now.Number.Unit && !FitsAnother(before) ? Judge(Computed.Change(before.Value, now.Value)) : null;
        if (difference is null || difference.Number.Unit != now.Number.Unit) return null;
        var sign = difference.Has(FigureTraits.Fall) ? -1 : 1;
        return Judge(Computed.Change(now.Value - (sign * difference.Value), now.Value));
    }

    /// <summary>「增长28.8%（2023年118件）」.</summary>
    private Figure? LastYearBehind() =>
        at + 1 < figures.Count && figures[at + 1] is { IsCount: true } next && next.Sentence == Rate.Sentence && next.Depth == Rate.Depth + 1
        && next.Has(FigureTraits.OtherPeriod) ? next : null;

    /// <summary>「公开240条，其中民生类180条；比上年的200条增长20%」: the change may be that of a figure further ahead.</summary>
    private bool FitsAnother(Figure before)
    {
        for (var i = First; i < at; i++)
        {
            if (figures[i].Number.Unit == before.Number.Unit && !figures[i].Has(FigureTraits.Change | FigureTraits.OtherPeriod)
                && Computed.Change(before.Value, figures[i].Value) is { } computed && computed.Fits(Rate.Number, Sign)) return true;
        }
        return false;
    }

    /// <summary>What the change would be by last year's report.</summary>
    public Computed? FindChange(Report report, Report last)
    {
        if (FindSubject() is not { } subject) return null;
        var (now, before) = (new FigureComparison(report), new FigureComparison(last, isSecond: true));
        if (now.Compare(subject) != Agreement.Confirmed) return null;
        now.Find(subject);
        before.Find(subject);
        if (before.Count != now.Count) return null;
        Computed? found = null;
        for (var i = 0; i < now.Count; i++)
        {
            if (!before[i].IsKnown) return null;
            if (now[i].Value != subject.Value) continue;
            var computed = Computed.Change(before[i].Value, now[i].Value);
            if (computed is null || computed.Value.Fits(Rate.Number, Sign)) return null;
            found ??= computed;
        }
        return found;
    }

    /// <summary>What the share would be, where it is written otherwise.</summary>
    public Computed? FindShare(Report report)
    {
        if (Rate.Has(FigureTraits.InTime) || FindSubject() is not { Number.Exactness: Exactness.Exact } part || part.Has(FigureTraits.Each)) return null;
        if (Rate.Has(FigureTraits.Rate) && (!part.Has(FigureTraits.Stage) || TellsOfPending())) return null;
        var wholes = t_wholes ??= new Wholes();
        wholes.Clear();
        FindWholes(part, wholes);
        if (FitsAny(part, wholes)) return null;
        if (Rate.Row is not null && !AddCells(report, Rate, wholes)) return null;
        // 新收申请中，自然人140件，占77.8%: applicants and results are shares of requests.
        if (wholes.Count == 0 && (!IsShareOfRequests(part) || !AddCells(report, part, wholes))) return null;
        // A part is no larger than its whole.
        if (wholes.Last < part.Value) return null;
        var likeliest = Computed.Share(part.Value, wholes.Last);
        if (part.Table == "requests" && report.FindTable("requests") is { Entry: not null } && !AddCells(report, part, wholes)) return null;
        // 三类合计占76.1%: nobody knows which three.
        return Rate.Has(FigureTraits.Sum) || FitsAny(part, wholes) ? null : likeliest;
    }

    private static int FirstOf(IReadOnlyList<Figure> figures, int at)
    {
        var first = at;
        while (first > 0 && at - first < Farthest && figures[first - 1].Sentence == figures[at].Sentence) first--;
        return first;
    }

    private Computed? Judge(Computed? computed) => computed is { } known && !known.Fits(Rate.Number, Sign) ? known : null;

    /// <summary>The count that stands before it.</summary>
    private Figure? FindSubject()
    {
        for (var i = at - 1; i >= First; i--)
        {
            // 38件予以公开（含部分公开7件），占44.7%: what is in a bracket is not meant behind it.
            if (figures[i].IsCount && figures[i].Depth <= Rate.Depth && !figures[i].Has(FigureTraits.Change | FigureTraits.OtherPeriod)) return figures[i];
        }
        return null;
    }

    private bool IsShareOfRequests(Figure part) =>
        part is { IsRead: true, Table: "requests" } && (part.Column is not null || (Rate.Has(FigureTraits.Bare) && part.Row is { Kind: PhraseKind.Row }));

    /// <summary>The counts of the same unit before the part, the likeliest last, and their sums.</summary>
    private void FindWholes(Figure part, Wholes wholes)
    {
        decimal sum = 0;
        for (var i = First; figures[i] != part; i++)
        {
            var figure = figures[i];
            if (figure.Number.Unit != part.Number.Unit || figure.Has(FigureTraits.Change | FigureTraits.OtherPeriod)) continue;
            // 网络97件、占53.9%，信函79件、占43.9%: what has a share of its own is another part.
            if (figure != part.Whole && figures[i + 1].Has(FigureTraits.Share) && figures[i + 1].Number.Unit.Kind == UnitKind.Percent) continue;
            sum += figure.Value;
            if (sum > part.Value) wholes.Add(sum);
            if (figure.Value >= part.Value && figure.Value != sum) wholes.Add(figure.Value);
        }
        if (part.Whole is { } whole && whole.Number.Unit == part.Number.Unit && whole.Value >= part.Value) wholes.Add(whole.Value);
    }

    /// <summary>Whatever the tables hold for it, or the totals that shares are taken of; false where they cannot be read.</summary>
    private static bool AddCells(Report report, Figure figure, Wholes wholes)
    {
        var comparison = new FigureComparison(report);
        var asked = figure.Has(FigureTraits.Share) ? figure : Requests;
        comparison.Find(asked);
        for (var i = comparison.Count - 1; i >= 0; i--)
        {
            if (!comparison[i].IsKnown || comparison[i].IsSuspected) return false;
            wholes.Add(comparison[i].Value);
        }
        return comparison.Count > 0;
    }

    private bool TellsOfPending()
    {
        for (var i = First; i < figures.Count && figures[i].Sentence == Rate.Sentence; i++)
        {
            if (figures[i].Row is { Cells: "carried-out" or "carried-out | carried-in" }) return true;
        }
        return false;
    }

    /// <summary>The part alone, or with the parts before it: 予以公开20件、部分公开3件，占办结总数的76.7%.</summary>
    private bool FitsAny(Figure part, Wholes wholes)
    {
        decimal sum = 0;
        for (var i = at - 1; i >= First; i--)
        {
            if (figures[i].Number.Unit != part.Number.Unit || figures[i].Depth > Rate.Depth && figures[i].Depth > part.Depth) continue;
            sum += figures[i].Value;
            for (var w = 0; w < wholes.Count; w++)
            {
                if (Computed.Share(sum, wholes[w]) is { } computed && computed.Fits(Rate.Number, 1)) return true;
            }
        }
        return false;
    }
}
