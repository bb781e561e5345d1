using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Decides whether a percentage that is a share contradicts the figures of its sentence and of the tables.</summary>
/// <param name="sentence">The sentence of the percentage.</param>
/// <param name="report">The report.</param>
internal readonly struct ShareCheck(RateSentence sentence, Report report)
{
    /// <summary>A rate that is only named like its part is as near as this, or is another's.</summary>
    private const decimal Near = 5;

    /// <summary>A mistyped rate of fewer digits may be another's.</summary>
    private const int DigitsOfRate = 3;

    // What shares of requests are taken of.
    private static readonly Figure Requests = new() { Row = Phrases.AnyRequests };

    // Filled anew for each percentage.
    [ThreadStatic]
    private static Wholes? t_wholes;

    [ThreadStatic]
    private static Wholes? t_others;

    private Figure Rate => sentence.Rate;

    /// <summary>What the share would be, where it is written otherwise.</summary>
    public Computed? Find()
    {
        if (Rate.Has(FigureTraits.InTime | FigureTraits.Former) || sentence.FindSubject() is not { Number.Exactness: Exactness.Exact } part || part.Has(FigureTraits.Each)) return null;
        if (Rate.Has(FigureTraits.Rate) && (!part.Has(FigureTraits.Stage) || TellsOfPending())) return null;
        var wholes = t_wholes ??= new Wholes();
        wholes.Clear();
        FindWholes(part, wholes);
        if (FitsAny(part, wholes)) return null;
        if (Rate.Row is not null && !AddCells(Rate, wholes)) return null;
        // 新收申请中，自然人140件，占77.8%: applicants and results are shares of requests.
        if (wholes.Count == 0 && !(IsShareOfRequests(part) ? AddCells(part, wholes) : AddWholeOfSibling(part, wholes))) return null;
        // A part is no larger than its whole.
        if (wholes.Last < part.Value) return null;
        var likeliest = Computed.Share(part.Value, wholes.Last);
        if (report.FindTable("requests") is { Entry: not null } && !AddCells(part.Table == "requests" ? part : Requests, wholes) && part.Table == "requests") return null;
        // 三类合计占76.1%: nobody knows which three.
        if (likeliest is not { } computed || Rate.Has(FigureTraits.Sum) || FitsAny(part, wholes) || FitsNext(wholes)) return null;
        if (Rate.Has(FigureTraits.Apart | FigureTraits.NamedRate) && FitsAnother()) return null;
        return (IsNear(computed) || CountSiblings(part, computed.Whole) > 1) && !IsSuspected(Rate) && !IsSuspected(part) ? computed : null;
    }

    /// <summary>A percentage that is far away is a share of something else.</summary>
    private bool IsNear(Computed computed)
    {
        var written = Rate.Value;
        var rounded = Math.Round(computed.Percent / Rate.Number.Step) * Rate.Number.Step;
        if (Rate.Has(FigureTraits.NamedRate)) return written < 100 && (Math.Abs(computed.Percent - written) <= Near || Slip.IsMistyped(written, rounded, DigitsOfRate));
        return Slip.CanExplain(written, rounded);
    }

    private bool IsShareOfRequests(Figure part) =>
        part is { IsRead: true, Table: "requests" } && (part.Column is not null || (Rate.Has(FigureTraits.Bare) && part.Row is { Kind: PhraseKind.Row }));

    /// <summary>The counts of the same unit before the part, the likeliest last, and their sums.</summary>
    private void FindWholes(Figure part, Wholes wholes)
    {
        decimal sum = 0;
        for (var i = sentence.First; sentence[i] != part; i++)
        {
            var figure = sentence[i];
            if (figure.Number.Unit != part.Number.Unit || figure.Depth > part.Depth || figure.Has(FigureTraits.Change | FigureTraits.OtherPeriod)) continue;
            // 网络97件、占53.9%，信函79件、占43.9%: what has a share of its own is another part.
            if (figure != part.Whole && HasShare(i)) continue;
            sum += figure.Value;
            if (sum > part.Value) wholes.Add(sum);
            if (figure.Value >= part.Value && figure.Value != sum) wholes.Add(figure.Value);
        }
        if (part.Whole is { } whole && whole.Number.Unit == part.Number.Unit && whole.Value >= part.Value) wholes.Add(whole.Value);
        // 占新收申请180件的77.8%.
        if (sentence[sentence.At - 1] is { IsCount: true } last && last.Has(FigureTraits.Share) && last.Number.Unit == part.Number.Unit) wholes.Add(last.Value);
    }

    /// <summary>Whether a percentage follows, behind what may stand in a bracket between.</summary>
    private bool HasShare(int at)
    {
        var next = at + 1;
        while (next < sentence.At && sentence[next].Depth > sentence[at].Depth) next++;
        return sentence[next].Has(FigureTraits.Share) && sentence[next].Number.Unit.Kind == UnitKind.Percent;
    }

    /// <summary>Whatever the tables hold for it, or the totals that shares are taken of; false where they cannot be read.</summary>
    private bool AddCells(Figure figure, Wholes wholes)
    {
        var comparison = Find(figure);
        for (var i = comparison.Count - 1; i >= 0; i--)
        {
            if (!comparison[i].IsKnown) return false;
            wholes.Add(comparison[i].Value);
        }
        return comparison.Count > 0;
    }

    /// <summary>Whether the sums of a table do not hold, so that nobody knows what a share would be.</summary>
    private bool IsSuspected(Figure figure)
    {
        if (figure.Row is null && figure.Column is null) return false;
        var comparison = Find(figure);
        for (var i = 0; i < comparison.Count; i++)
        {
            if (comparison[i].IsSuspected) return true;
        }
        return false;
    }

    private FigureComparison Find(Figure figure)
    {
        var comparison = new FigureComparison(report);
        comparison.Find(figure.Has(FigureTraits.Share) ? figure : Requests);
        return comparison;
    }

    /// <summary>「网络36件，占72%；邮寄14件，占38%」: both are shares of the same, which the tables have.</summary>
    private bool AddWholeOfSibling(Figure part, Wholes wholes)
    {
        var all = t_others ??= new Wholes();
        all.Clear();
        for (var i = sentence.First + 1; i < sentence.At; i++)
        {
            var (sibling, share) = (sentence[i - 1], sentence[i]);
            if (!IsShare(share, sibling, part)) continue;
            if (all.Count == 0 && !AddCells(Requests, all)) return false;
            for (var w = 0; w < all.Count; w++)
            {
                if (Computed.Share(sibling.Value, all[w]) is { } computed && computed.Fits(share.Number, 1)) wholes.Add(all[w]);
            }
        }
        return wholes.Count > 0;
    }

    private static bool IsShare(Figure share, Figure sibling, Figure part) =>
        share.Number.Unit.Kind == UnitKind.Percent && share.Has(FigureTraits.Share) && sibling.IsCount && sibling.Number.Unit == part.Number.Unit;

    /// <summary>「予以公开28件，占43.1%；部分公开8件，占7.7%；不予处理3件，占4.6%」: how many other shares are of this whole.</summary>
    private int CountSiblings(Figure part, decimal whole)
    {
        var count = 0;
        for (var i = sentence.First + 1; sentence.Reaches(i); i++)
        {
            var (sibling, share) = (sentence[i - 1], sentence[i]);
            if (share == Rate || sibling == part || !IsShare(share, sibling, part)) continue;
            if (Computed.Share(sibling.Value, whole) is { } computed && computed.Fits(share.Number, 1)) count++;
        }
        return count;
    }

    private bool TellsOfPending()
    {
        for (var i = sentence.First; sentence.Reaches(i); i++)
        {
            if (sentence[i].Row is { Cells: "carried-out" or "carried-out | carried-in" }) return true;
        }
        return false;
    }

    /// <summary>「网上91件，邮寄48件，现场5件，网上申请占63.2%」: any figure of the sentence may be the part.</summary>
    private bool FitsAnother()
    {
        var wholes = t_others ??= new Wholes();
        wholes.Clear();
        decimal sum = 0;
        for (var i = sentence.First; i < sentence.At; i++)
        {
            if (!sentence[i].IsCount) continue;
            sum += sentence[i].Value;
            wholes.Add(sentence[i].Value);
        }
        wholes.Add(sum);
        AddCells(Requests, wholes);
        for (var i = sentence.First; i < sentence.At; i++)
        {
            if (sentence[i].IsCount && Fits(sentence[i].Value, wholes)) return true;
        }
        return false;
    }

    /// <summary>「在线申请占比55%，共99件」: the part may follow.</summary>
    private bool FitsNext(Wholes wholes) =>
        sentence.Reaches(sentence.At + 1) && sentence[sentence.At + 1] is { IsCount: true } next && next.Clause == Rate.Clause && Fits(next.Value, wholes);

    /// <summary>The part alone, or with the parts before it: 予以公开20件、部分公开3件，占办结总数的76.7%.</summary>
    private bool FitsAny(Figure part, Wholes wholes)
    {
        decimal sum = 0;
        for (var i = sentence.At - 1; i >= sentence.First; i--)
        {
            var figure = sentence[i];
            if (figure.Number.Unit != part.Number.Unit || figure.Has(FigureTraits.Share) || (figure.Depth > Rate.Depth && figure.Depth > part.Depth)) continue;
            sum += figure.Value;
            if (Fits(sum, wholes)) return true;
        }
        return false;
    }

    private bool Fits(decimal part, Wholes wholes)
    {
        for (var w = 0; w < wholes.Count; w++)
        {
            if (Computed.Share(part, wholes[w]) is { } computed && computed.Fits(Rate.Number, 1)) return true;
        }
        return false;
    }
}
