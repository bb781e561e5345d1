namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Finds totals and their parts among the figures of a section: 共…条，其中…条、…条; …条、…条，合计…条.</summary>
internal static class PartListFinder
{
    // Filled anew for each list; kept by the thread, as most lists add up and are of no further use.
    [ThreadStatic]
    private static List<Figure>? t_parts;

    /// <summary>The lists that do not add up in the sentence whose figures are those from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static IReadOnlyList<PartList> Find(IReadOnlyList<Figure> figures, int first, int end)
    {
        List<PartList>? found = null;
        for (var i = first; i < end; i++)
        {
            if (figures[i].Has(FigureTraits.Among) && figures[i].Whole is { } whole) AddAmong(figures, whole, i, end, ref found);
            else if (IsBracket(figures, i, end)) AddAmong(figures, figures[i].Whole!, i, end, ref found);
            else if (figures[i].Has(FigureTraits.Total)) AddBefore(figures, first, i, ref found);
        }
        AddWithRest(figures, first, end, ref found);
        return found ?? (IReadOnlyList<PartList>)[];
    }

    /// <summary>「5434条（公告120条、新闻5314条）」: the first of several figures in a bracket.</summary>
    private static bool IsBracket(IReadOnlyList<Figure> figures, int at, int end) =>
        figures[at].Depth > 0 && figures[at].Whole is { } whole && whole.Depth < figures[at].Depth
        && (at == 0 || figures[at - 1] == whole) && at + 1 < end && figures[at + 1].Whole == whole && figures[at + 1].Bracket == figures[at].Bracket
        && !figures[at + 1].Has(FigureTraits.Among) && IsPart(figures[at], whole);

    private static void AddAmong(IReadOnlyList<Figure> figures, Figure whole, int first, int end, ref List<PartList>? found)
    {
        // 新收17件。从结果看，公开9件: the results are those of other requests, too. 按起诉途径划分，直接起诉3件: of something else.
        if (!IsTotal(whole) || (whole.Sentence != figures[first].Sentence && CountsOthers(figures, whole, first, end))) return;
        var parts = Begin();
        var (isClosed, isOpen, others) = (false, figures[first].Has(FigureTraits.Loose), 0m);
        for (var i = first; i < end; i++)
        {
            var figure = figures[i];
            if (figure.Has(FigureTraits.Overlap)) return;
            // A deeper bracket has figures of its own.
            if (figure.Depth > figures[first].Depth) continue;
            if (figure.Whole != whole || figure.Number.Unit.Kind == UnitKind.None) break;
            if (i > first && figure.Has(FigureTraits.Division)) break;
            if (EndsList(figure, parts, whole))
            {
                if (IsCompletedBy(figures, i, end, parts, whole)) return;
                break;
            }
            isOpen |= figure.Has(FigureTraits.Open);
            if (IsPart(figure, whole))
            {
                parts.Add(figure);
                isClosed |= figure.Has(FigureTraits.Rest);
            }
            else if (figure.IsCount && !figure.Has(FigureTraits.Change | FigureTraits.OtherPeriod)) others += figure.Value;
        }
        if (HasNumberWithoutUnit(figures, first, end, whole)) return;
        if (parts.Count > 0) Add(figures, first, whole, parts, isClosed, isOpen, others, ref found);
    }

    /// <summary>Whether what seems to follow the list still belongs to it, since it adds up then.</summary>
    private static bool IsCompletedBy(IReadOnlyList<Figure> figures, int next, int end, List<Figure> parts, Figure whole)
    {
        var sum = PartList.SumOf(parts);
        for (var i = next; i < end && figures[i].Whole == whole; i++)
        {
            if (figures[i].Depth > parts[0].Depth || !IsPart(figures[i], whole)) continue;
            sum += figures[i].Value;
            if (sum == whole.Value) return true;
        }
        return false;
    }

    private static bool CountsOthers(IReadOnlyList<Figure> figures, Figure whole, int first, int end)
    {
        for (var i = first; i < end && figures[i].Whole == whole; i++)
        {
            if ((figures[i].Row ?? figures[i].DoubtfulRow) is { } row && (row.IsOutcome || row.Table != whole.Table)) return true;
        }
        return false;
    }

    /// <summary>「3、5、8件」: some of the parts are not understood.</summary>
    private static bool HasNumberWithoutUnit(IReadOnlyList<Figure> figures, int first, int end, Figure whole)
    {
        for (var i = first; i < end && figures[i].Whole == whole; i++)
        {
            if (figures[i].Number.Unit.Kind == UnitKind.None || (figures[i].IsCount && figures[i].Has(FigureTraits.Each))) return true;
        }
        return false;
    }

    /// <summary>What is done next is no part of what was received, unless the list is one of such steps.</summary>
    private static bool EndsList(Figure figure, List<Figure> parts, Figure whole)
    {
        if (parts.Count == 0) return false;
        // 其他账号6个；专区1个: behind the remainder there is nothing more.
        if (parts[^1].Has(FigureTraits.Rest) && figure.Clause != parts[^1].Clause) return true;
        // 行政复议18件，其中维持7件；行政诉讼9件.
        if (figure is { Row: { Table: "disputes", Kind: PhraseKind.Row } row, Column: null } && whole.Row is { Table: "disputes" } other && row != other) return true;
        if (figure.Has(FigureTraits.Sum)) return true;
        // 不予公开78件，其中第三方权益14件；无法提供150件: the next result is no reason for the last.
        if (IsBeside(figure, whole)) return true;
        return figure.Has(FigureTraits.Stage) && !parts[0].Has(FigureTraits.Stage)
            || figure.Row is { Cells: "carried-in" or "carried-out" or "carried-out | carried-in" } && !IsStep(parts[0]);
    }

    private static bool IsBeside(Figure figure, Figure whole) =>
        figure.Row is { Kind: PhraseKind.Row } row && whole.Row is { Kind: PhraseKind.Row } other && row.IsBeside(other);

    private static bool IsStep(Figure figure) => figure.Has(FigureTraits.Stage) || figure.Row is { Cells: "received" or "carried-in" or "carried-out" };

    /// <summary>「网站15条、微信196条，合计211条」.</summary>
    private static void AddBefore(IReadOnlyList<Figure> figures, int first, int total, ref List<PartList>? found)
    {
        if (!IsTotal(figures[total]) || figures[total].Whole is not null) return;
        var (parts, others) = (Begin(), 0m);
        for (var i = first; i < total; i++)
        {
            if (figures[i].Depth != figures[total].Depth) continue;
            if (figures[i].Has(FigureTraits.Total | FigureTraits.Among) || figures[i].Number.Unit.Kind == UnitKind.None) return;
            if (IsPart(figures[i], figures[total])) parts.Add(figures[i]);
            // 图解12篇、视频5个、解读3篇，共20篇: two units are counted together.
            else if (figures[i].IsCount && !figures[i].Has(FigureTraits.Change | FigureTraits.OtherPeriod | FigureTraits.Include))
            {
                if (parts.Count > 0) return;
                others += figures[i].Value;
            }
        }
        // What stands first in the sentence need not belong to it.
        if (parts.Count > 1 && !PartList.AnySuffixIs(parts, figures[total].Value, fewest: 1)) Add(figures, first, figures[total], parts, isClosed: true, parts[0].Has(FigureTraits.Joined), others, ref found);
    }

    /// <summary>「累计公开8775条，公告5434条，专题1919条，其他信息1425条」: without 其中, the remainder shows that these are parts.</summary>
    private static void AddWithRest(IReadOnlyList<Figure> figures, int first, int end, ref List<PartList>? found)
    {
        var total = -1;
        for (var i = first; i < end; i++)
        {
            var figure = figures[i];
            if (figure.Depth > 0) continue;
            if (figure.Has(FigureTraits.Among) || figure.Number.Unit.Kind == UnitKind.None) return;
            if (total < 0 && figure.Has(FigureTraits.Sum) && IsTotal(figure)) total = i;
            if (total < 0 || i == total || !figure.Has(FigureTraits.Rest)) continue;
            var parts = Begin();
            for (var p = total + 1; p <= i; p++)
            {
                if (figures[p].Has(FigureTraits.Stage)) return;
                // 自然人为主，共31件；企业4件，其他3件: these are no parts of the 31.
                if (figures[p].Clause != figures[total].Clause || IsBeside(figures[p], figures[total])) return;
                if (figures[p].Depth == 0 && IsPart(figures[p], figures[total])) parts.Add(figures[p]);
            }
            if (GoesOn(figures, total, i, end)) return;
            if (parts.Count > 1) Add(figures, first, figures[total], parts, isClosed: true, parts.Exists(static p => p.Has(FigureTraits.Open)), 0, ref found);
            return;
        }
    }

    /// <summary>「共17件，维持9件、其他结果5件、未审结3件」: the remainder is not always the last.</summary>
    private static bool GoesOn(IReadOnlyList<Figure> figures, int total, int rest, int end)
    {
        decimal sum = 0;
        for (var i = total + 1; i < end && figures[i].Clause == figures[total].Clause; i++)
        {
            if (figures[i].Depth > 0 || !IsPart(figures[i], figures[total])) continue;
            sum += figures[i].Value;
            if (i > rest && sum == figures[total].Value) return true;
        }
        return false;
    }

    private static List<Figure> Begin()
    {
        var parts = t_parts ??= [];
        parts.Clear();
        return parts;
    }

    private static void Add(IReadOnlyList<Figure> figures, int first, Figure total, List<Figure> parts, bool isClosed, bool isOpen, decimal others, ref List<PartList>? found)
    {
        if (PartList.SumOf(parts) is var sum && sum != total.Value && sum + others != total.Value) (found ??= []).Add(new PartList(total, [.. parts], isClosed, isOpen, others, AreShared(figures, first, parts, total)));
    }

    /// <summary>「1683项，其中全程网办1512项，占89.8%；即办件620项，占36.8%」.</summary>
    private static bool AreShared(IReadOnlyList<Figure> figures, int first, List<Figure> parts, Figure total)
    {
        var (part, at) = (0, first);
        for (; part < parts.Count; at++)
        {
            if (figures[at] != parts[part]) continue;
            if (at + 1 == figures.Count || figures[at + 1].Number.Unit.Kind != UnitKind.Percent) return false;
            if (Computed.Share(parts[part].Value, total.Value) is not { } share || !share.Fits(figures[at + 1].Number, 1)) return false;
            part++;
        }
        return part > 1;
    }

    private static bool IsTotal(Figure figure) =>
        figure.IsCount && figure.Number is { Exactness: Exactness.Exact, Step: 1 } && !figure.Has(FigureTraits.Change | FigureTraits.Each | FigureTraits.Former);

    private static bool IsPart(Figure figure, Figure total) =>
        figure.Number.Unit == total.Number.Unit && figure.Number is { Exactness: Exactness.Exact, Step: 1 }
        && !figure.Has(FigureTraits.Change | FigureTraits.Include | FigureTraits.Share) && (!figure.Has(FigureTraits.OtherPeriod) || total.Has(FigureTraits.OtherPeriod));
}
