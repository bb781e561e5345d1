using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A percentage, or a difference, and the figures of its sentence that it may follow from.</summary>
/// <param name="figures">The figures of the section.</param>
/// <param name="at">Which of them is the percentage or the difference.</param>
internal readonly struct RateSentence(IReadOnlyList<Figure> figures, int at)
{
    /// <summary>Figures further ahead have nothing to do with it.</summary>
    private const int Farthest = 24;

    /// <summary>The percentage.</summary>
    public Figure Rate => figures[at];

    /// <summary>Place of the percentage among the figures of the section.</summary>
    public int At => at;

    /// <summary>Place of the first figure of its sentence.</summary>
    public int First { get; } = FirstOf(figures, at);

    /// <summary>A figure of the section.</summary>
    public Figure this[int index] => figures[index];

    /// <summary>Whether the figure at a place stands in its sentence.</summary>
    public bool Reaches(int index) => index < figures.Count && figures[index].Sentence == Rate.Sentence;

    /// <summary>Whether it says how much more or less there was.</summary>
    public bool IsChange => Rate.Has(FigureTraits.Rise | FigureTraits.Fall) && !Rate.Has(FigureTraits.Share | FigureTraits.Rate | FigureTraits.NamedRate);

    private decimal Sign => SignOf(Rate);

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
        if (FitsNeighbours()) return null;
        var (now, before, difference, years) = (default(Figure), LastYearBehind(), default(Figure), 0);
        for (var i = First; i < at; i++)
        {
            var figure = figures[i];
            // 3、5、8块: what is not understood may be meant.
            if (figure.Number.Unit.Kind == UnitKind.None) (now, before, difference) = (null, null, null);
            if (!(figure.IsCount || IsMoney(figure)) || figure.Number.Exactness != Exactness.Exact) continue;
            if (figure.Has(FigureTraits.Change)) difference = figure;
            else if (figure.Has(FigureTraits.OtherPeriod) && figure.Clause != Rate.Clause) continue;
            else if (figure.Has(FigureTraits.OtherPeriod)) (before, years) = (figure, years + 1);
            // 318件（网站209件、当面13件），较上年的287件增长: what is in a bracket is not meant behind it.
            else if (figure.Depth <= Rate.Depth) (now, difference) = (figure, null);
        }
        if (years > 1) return null;
        if (before is not null)
        {
            if (FitsAnother(before)) return null;
            // 较2022年的40件减少8件，下降20%.
            if (difference?.Clause == Rate.Clause && IsSameUnit(difference, before) && now?.Value != before.Value + (SignOf(difference) * difference.Value))
                return JudgeByDifference(before, SignOf(difference) * difference.Value);
            var then = now is not null && now.Clause == before.Clause ? now : FindReceivedBefore(before);
            return then is not null && IsSameUnit(before, then) ? Judge(Computed.Change(before.Value, then.Value)) : null;
        }
        if (now is null || difference is null || !IsSameUnit(difference, now)) return null;
        return Judge(Computed.Change(now.Value - (SignOf(difference) * difference.Value), now.Value));
    }

    /// <summary>「收到976件，比2022年的1021件减少55件」: what the difference would be, where it is written otherwise; null where it is right or cannot be told.</summary>
    public decimal? FindDifference()
    {
        if (at - First < 2 || Rate.Has(FigureTraits.Sum) || !IsExact(Rate) || !IsExact(figures[at - 1])) return null;
        var (last, other) = (figures[at - 1], figures[at - 2]);
        if (last.Has(FigureTraits.OtherPeriod) == other.Has(FigureTraits.OtherPeriod) || !IsExact(other) || other.Has(FigureTraits.Change)) return null;
        var (now, before) = last.Has(FigureTraits.OtherPeriod) ? (other, last) : (last, other);
        var difference = (now.Value - before.Value) * Sign;
        if (difference == Rate.Value) return null;
        return IsDifferenceOfAny() ? null : difference;
    }

    /// <summary>「由26件、14件降至8件，两年减少18件」.</summary>
    private bool IsDifferenceOfAny()
    {
        for (var i = First + 1; i < at; i++)
        {
            for (var j = First; j < i; j++)
            {
                if (j == at - 2) continue;
                if (figures[i].Number.Unit == Rate.Number.Unit && figures[j].Number.Unit == Rate.Number.Unit && Math.Abs(figures[i].Value - figures[j].Value) == Rate.Value) return true;
            }
        }
        return false;
    }

    private bool IsExact(Figure figure) =>
        figure.IsCount && figure.Number is { Exactness: Exactness.Exact, Step: 1 } && figure.Number.Unit == Rate.Number.Unit && !figure.Has(FigureTraits.Each);

    /// <summary>「收到申请24件，其中自然人18件。与2022年的16件相比，增长50%」: the requests of the sentence before, unless another figure of it fits.</summary>
    private Figure? FindReceivedBefore(Figure before)
    {
        Figure? received = null;
        for (var i = First - 1; i >= 0 && figures[i].Sentence == figures[First - 1].Sentence; i--)
        {
            if (figures[i].Number.Unit != before.Number.Unit) continue;
            if (Computed.Change(before.Value, figures[i].Value) is { } computed && computed.Fits(Rate.Number, Sign)) return null;
            if (figures[i] is { IsRead: true, Column: null, Row.IsReceived: true }) received = figures[i];
        }
        return received;
    }

    /// <summary>「较2022年的40件减少8件，下降20%」; 「第二季度52件，环比增加14件、增长36.8%」 is not of another year.</summary>
    private Computed? JudgeByDifference(Figure other, decimal difference) =>
        Computed.Change(other.Value - difference, other.Value) is { } known && known.Fits(Rate.Number, Sign) ? null : Judge(Computed.Change(other.Value, other.Value + difference));

    private static decimal SignOf(Figure change) => change.Has(FigureTraits.Fall) ? -1 : 1;

    private static bool IsMoney(Figure figure) => figure.Number.Unit.Kind == UnitKind.Money;

    private static bool IsSameUnit(Figure one, Figure other) => one.Number.Unit == other.Number.Unit || (IsMoney(one) && IsMoney(other));

    /// <summary>「增长28.8%（2023年118件）」, 「增长28.8%，2023年为118件」.</summary>
    private Figure? LastYearBehind() =>
        at + 1 < figures.Count && figures[at + 1] is { IsCount: true } next && next.Sentence == Rate.Sentence
        && (next.Depth == Rate.Depth + 1 || (next.Depth == Rate.Depth && next.Clause == Rate.Clause && next.Has(FigureTraits.Dated) && next.Row?.Kind != PhraseKind.Row))
        && next.Has(FigureTraits.OtherPeriod) && !next.Has(FigureTraits.Change) && !IsOneOfYears(at + 1) ? next : null;

    /// <summary>「（2021年97件、2022年112件）」.</summary>
    private bool IsOneOfYears(int index) => Reaches(index + 1) && figures[index + 1] is { IsCount: true } other && other.Bracket == figures[index].Bracket && other.Clause == figures[index].Clause && other.Has(FigureTraits.OtherPeriod);

    /// <summary>「由174个压减到141个，压减比例19%」: two figures that stand together may be the two years, whatever they count.</summary>
    private bool FitsNeighbours()
    {
        for (var i = First + 1; i < at; i++)
        {
            var (one, other) = (figures[i - 1], figures[i]);
            if (!(one.IsCount || IsMoney(one)) || !IsSameUnit(one, other)) continue;
            if (Computed.Change(one.Value, other.Value) is { } change && change.Fits(Rate.Number, Sign)) return true;
            if (Computed.Change(other.Value, one.Value) is { } back && back.Fits(Rate.Number, Sign)) return true;
        }
        return false;
    }

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

    private static int FirstOf(IReadOnlyList<Figure> figures, int at)
    {
        var first = at;
        while (first > 0 && at - first < Farthest && figures[first - 1].Sentence == figures[at].Sentence) first--;
        return first;
    }

    private Computed? Judge(Computed? computed) => computed is { } known && !known.Fits(Rate.Number, Sign) ? known : null;

    /// <summary>The count that stands before it.</summary>
    public Figure? FindSubject()
    {
        for (var i = at - 1; i >= First; i--)
        {
            // 资金120万元，占35%: a share of money.
            if (IsMoney(figures[i]) && figures[i].Depth <= Rate.Depth) return null;
            // 38件予以公开（含部分公开7件），占44.7%: what is in a bracket is not meant behind it.
            if (figures[i].IsCount && figures[i].Depth <= Rate.Depth && !figures[i].Has(FigureTraits.Change | FigureTraits.OtherPeriod | FigureTraits.Share)) return figures[i];
        }
        return null;
    }
}
