namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>
/// Decides whether a list of parts contradicts its total. More than the total is wrong. Less is wrong only where the list
/// means to be complete: it names the remainder, divides the applicants, or comes so near that no part can be missing.
/// </summary>
internal static class PartListCheck
{
    /// <summary>From three parts on, a list that makes up two thirds of its total means to be complete.</summary>
    private const decimal ManyParts = 2m / 3;

    /// <summary>Two parts may be examples; then they make up less than this.</summary>
    private const decimal TwoParts = 0.85m;

    /// <summary>Parts that make up more than this are not those of the total.</summary>
    private const decimal FarTooMuch = 1.5m;

    /// <summary>From this total on, parts do not come to it by accident.</summary>
    private const decimal NoAccident = 10;

    /// <summary>A slip of the hand shows in numbers with at least this many digits.</summary>
    private const int SlipDigits = 3;

    // Filled anew for each list; kept by the thread, as most lists are right for all that.
    [ThreadStatic]
    private static List<Figure>? t_before;

    /// <summary>The parts of <paramref name="list"/> that do not add up, or null; the figures of its sentence begin at <paramref name="first"/>.</summary>
    public static PartList? FindWrong(PartList list, IReadOnlyList<Figure> figures, int first)
    {
        var before = FindBefore(list, figures, first);
        if (AddsUp(list) || list.AreShared || EndsWithTotal(list) || IsDividedAnew(list) || IsNested(list) || IsTotalOfAnother(list, before)) return null;
        var joined = JoinedParts(list);
        return !AddsUp(joined) && !IsTotalOfAnother(joined, before) && IsWrong(joined, before) ? joined : null;
    }

    private static List<Figure> FindBefore(PartList list, IReadOnlyList<Figure> figures, int first)
    {
        var before = t_before ??= [];
        before.Clear();
        for (var i = first; figures[i] != list.Total && figures[i] != list.Parts[0]; i++)
        {
            if (figures[i].Depth == list.Total.Depth && figures[i].IsCount) before.Add(figures[i]);
        }
        return before;
    }

    private static bool AddsUp(PartList list) => list.Sum == list.Total.Value || list.Sum + list.Others == list.Total.Value;

    private static bool IsWrong(PartList list, IReadOnlyList<Figure> before)
    {
        var (sum, total) = (list.Sum, list.Total.Value);
        if (list.Parts.Count == 1) return sum > total && before.Count == 0 && !list.Parts[0].Has(FigureTraits.Stage);
        // 目录6项，其中征求意见6项、听证2项: a part that is the whole shares it with others.
        if (sum > total) return sum <= total * FarTooMuch && !list.Parts.Any(p => p.Value == total);
        if (sum * FarTooMuch < total) return !list.IsOpen && IsSlip(list);
        // 重点工作1740条、其他200条: who names the remainder has no more.
        if (list.IsClosed && list.Parts[^1].Has(FigureTraits.Rest) && !list.Parts[^1].Has(FigureTraits.Open)) return true;
        return !list.IsOpen && (list.IsClosed || Covers(list, sum / total) || IsSlip(list));
    }

    /// <summary>「62件，其中维持36件、纠正5件；行政诉讼24件」: a list that is joined within a clause ends with it.</summary>
    private static PartList JoinedParts(PartList list)
    {
        var (count, clause) = (1, list.Parts[0].Clause);
        while (count < list.Parts.Count && list.Parts[count].Clause == clause) count++;
        if (count == 1 || count == list.Parts.Count) return list;
        var parts = list.Parts.Take(count).ToList();
        return list with { Parts = parts, IsClosed = parts.Exists(static p => p.Has(FigureTraits.Rest)) };
    }

    /// <summary>「其中自然人5件、法人1件；当面1件、网络5件」: one division after another, each complete.</summary>
    private static bool IsDividedAnew(PartList list)
    {
        decimal sum = 0;
        for (var i = 0; i < list.Parts.Count; i++)
        {
            sum += list.Parts[i].Value;
            if (sum > list.Total.Value) return false;
            if (sum != list.Total.Value || i == 0) continue;
            // What follows behind ； may be anything, and results behind kinds divide anew: 直接起诉3件，复议后起诉4件，纠正的1件.
            if (i + 1 < list.Parts.Count && (list.Parts[i].Has(FigureTraits.Rest) || (sum >= NoAccident && !list.IsClosed && list.Parts[i + 1].Sign != '、') || IsOfAnotherKind(list.Parts[i + 1], list.Parts[i]))) return true;
            sum = 0;
        }
        return sum == 0;
    }

    /// <summary>「98件中，11件为同一人提交，撤回2件，其余96件」: the last parts are all of it.</summary>
    private static bool EndsWithTotal(PartList list) =>
        list.Parts[^1].Clause == list.Parts[0].Clause && (list.Total.Value >= NoAccident || list.IsClosed)
        && PartList.AnySuffixIs(list.Parts, list.Total.Value, fewest: 2);

    /// <summary>「其中涉及本机关11项，已整改10项，剩余1项」: the first part is divided by the others.</summary>
    private static bool IsNested(PartList list)
    {
        if (!list.Parts[^1].Has(FigureTraits.Rest)) return false;
        decimal sum = 0;
        for (var i = list.Parts.Count - 1; i > 0; i--)
        {
            sum += list.Parts[i].Value;
            if (i < list.Parts.Count - 1 && list.Parts[i - 1].Value == sum) return true;
        }
        return false;
    }

    private static bool IsOfAnotherKind(Figure next, Figure last) =>
        next.Clause != last.Clause || (next.Column is not null && last.Column is null) || (next.Sign == ',' && last.Sign == '、');

    /// <summary>The parts may be those of a total further ahead, or of several together: 新收31件，上年结转2件，其中自然人33件.</summary>
    private static bool IsTotalOfAnother(PartList list, IReadOnlyList<Figure> before)
    {
        var (sum, together) = (list.Sum, list.Total.Value);
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Number.Unit != list.Total.Number.Unit) continue;
            together += before[i].Value;
            if (before[i].Value == sum || together == sum) return true;
            // Larger parts than the total: it is not theirs.
            if (list.Parts.Any(p => p.Value > list.Total.Value) && before[i].Value >= sum) return true;
        }
        return false;
    }

    private static bool Covers(PartList list, decimal share) => DividesApplicants(list) || share >= (list.Parts.Count == 2 ? TwoParts : ManyParts);

    private static bool DividesApplicants(PartList list) =>
        list.Parts.Any(static p => p.Column is { Cells: "natural-person" })
        && list.Parts.Any(static p => p.Column is { Cells: "business + research + nonprofit + legal-service + other" });

    /// <summary>One slip of the hand in a part or in the total would explain the difference.</summary>
    private static bool IsSlip(PartList list)
    {
        var missing = list.Total.Value - list.Sum;
        return Slip.IsMistyped(list.Sum, list.Total.Value, SlipDigits) || list.Parts.Any(p => Slip.IsMistyped(p.Value, p.Value + missing, SlipDigits));
    }
}
