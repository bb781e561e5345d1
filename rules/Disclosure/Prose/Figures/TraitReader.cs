namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Says how a figure stands in its sentence.</summary>
internal static class TraitReader
{
    /// <summary>Nothing but 了 and 约 may stand between 增加 and its number.</summary>
    private const int Beside = 2;

    /// <summary>公开 in 公开率.</summary>
    private const int NameOfRate = 2;

    /// <summary>与信息公开无关 stands as near as this.</summary>
    private const int FarthestRemark = 16;

    /// <summary>由 before last year's number, and 到 behind it, stand as near as this.</summary>
    private const int FarthestLevel = 8;

    /// <summary>What a rate is called after stands near it.</summary>
    private const int FarthestName = 60;

    /// <summary>Gives <paramref name="figure"/>, the number at <paramref name="token"/>, its traits.</summary>
    public static void Read(Figure figure, Surroundings around, int token)
    {
        var (left, right, state) = (around.Left, around.Right, around.State);
        var traits = figure.Traits;
        if (state.IsOtherPeriod && !IsPresentLevel(figure, around)) traits |= FigureTraits.OtherPeriod;
        if (state.IsOfOthers || right.Has(PhraseKind.Scope) || right.Has(PhraseKind.Foreign) || IsUnrelated(figure, around)) traits |= FigureTraits.Foreign;
        if (state.IsOtherPeriod && IsDated(around, token)) traits |= FigureTraits.Dated;
        if (left.Has(PhraseKind.Overlap) || right.Has(PhraseKind.Overlap)) traits |= FigureTraits.Overlap;
        if (IsJoined(around, token)) traits |= FigureTraits.Joined;
        if (IsNarrow(figure, around)) traits |= FigureTraits.Narrow;
        if (left.Has(PhraseKind.Each) || (left.Has(PhraseKind.Respective) && !around.Nesting.Level.PartsFollow)) traits |= FigureTraits.Each;
        if (left.Has(PhraseKind.Sum) && !IsOfWhole(around, token)) traits |= FigureTraits.Sum;
        if (left.Has(PhraseKind.Rest)) traits |= FigureTraits.Rest;
        if (left.Has(PhraseKind.Open) || around.Carried.Has(PhraseKind.Open) || right.Has(PhraseKind.Open) || right.Has(PhraseKind.AndSoOn)) traits |= FigureTraits.Open;
        if (IsTotal(figure, around, token)) traits |= FigureTraits.Total;
        if (left.Has(PhraseKind.Include) || around.Nesting.Level.Includes) traits |= FigureTraits.Include;
        if (left.Has(PhraseKind.Share)) traits |= ReadShare(around, token);
        if (left.Has(PhraseKind.Rate)) traits |= FigureTraits.Rate;
        if (left.Has(PhraseKind.InTime)) traits |= FigureTraits.InTime;
        if (left.Has(PhraseKind.Stage) || left.Column is { IsSettled: true }) traits |= FigureTraits.Stage;
        if (IsNamed(figure, around)) traits |= FigureTraits.Named;
        figure.Traits = traits | ReadChange(figure, around, token);
    }

    /// <summary>「，合计211条」: nothing but the word stands before the number.</summary>
    private static bool IsTotal(Figure figure, Surroundings around, int token)
    {
        var first = around.Nesting.Level.Left;
        return first == token - 1 && around.Tokens.PhraseAt(first) is { Kind: PhraseKind.Sum }
            && figure.Number.Start - around.Tokens.End(first) <= (around.Tokens.End(first) - around.Tokens.Start(first) > 1 ? Beside : 0) && first > 0 && around.Tokens.Start(first) - around.Tokens.End(first - 1) <= Beside;
    }

    /// <summary>「报送72篇，报送率94.7%」: the two characters before 率 stand in the sentence already.</summary>
    private static bool IsNamedRate(Figure figure, Surroundings around)
    {
        var start = Math.Max(0, figure.Number.Start - Beside - NameOfRate - 1);
        var at = around.Text.AsSpan(start, figure.Number.Start - start).LastIndexOf('率');
        if (at < NameOfRate || around.Left.Has(PhraseKind.Rate) || around.Left.Has(PhraseKind.Rise) || around.Left.Has(PhraseKind.Fall)) return false;
        var name = start + at - NameOfRate;
        var first = Math.Max(0, name - FarthestName);
        return around.Text.AsSpan(first, name - first).Contains(around.Text.AsSpan(name, NameOfRate), StringComparison.Ordinal);
    }

    private static FigureTraits ReadShare(Surroundings around, int token)
    {
        var (tokens, first) = (around.Tokens, around.Nesting.Level.Left);
        var traits = IsBeside(around, token, PhraseKind.Share) ? FigureTraits.Share | FigureTraits.Bare : FigureTraits.Share;
        var share = first;
        while (tokens.PhraseAt(share) is not { Kind: PhraseKind.Share }) share++;
        if (first > 0 && tokens.Start(share) - tokens.End(first - 1) <= Beside) return traits;
        return traits | (IsNamedBefore(around, first, tokens.Start(share)) ? FigureTraits.Apart : FigureTraits.Foreign);
    }

    /// <summary>「网上91件，邮寄48件，网上申请占63.2%」: what has the share was named with its number; not so 表示满意的占98%.</summary>
    private static bool IsNamedBefore(Surroundings around, int first, int end)
    {
        var start = first == 0 ? 0 : around.Tokens.End(first - 1);
        var piece = around.Text.AsSpan(start, end - start).Trim();
        if (piece.StartsWith("其中")) piece = piece[2..];
        var from = Math.Max(0, start - FarthestName);
        return piece.Length < NameOfRate || around.Text.AsSpan(from, start - from).Contains(piece[..NameOfRate], StringComparison.Ordinal);
    }

    /// <summary>「占新收申请180件的77.8%」: the whole has a number of its own.</summary>
    private static bool IsOfShareWhole(Figure figure, Surroundings around) =>
        around.Nesting.Level.Previous is { } whole && whole.Has(FigureTraits.Share) && whole.Number.End < figure.Number.Start
        && around.Text[whole.Number.End] == '的' && figure.Number.Start - whole.Number.End <= Beside;

    /// <summary>「占办结总数的36.2%」: 总数 is the whole's, and the share is of one thing; not so in 三类合计占36.2%.</summary>
    private static bool IsOfWhole(Surroundings around, int token)
    {
        var isBehindShare = false;
        for (var t = around.Nesting.Level.Left; t < token; t++)
        {
            if (around.Tokens.PhraseAt(t) is not { } phrase) continue;
            if (phrase.Kind == PhraseKind.Share) isBehindShare = true;
            else if (phrase.Kind == PhraseKind.Sum && !isBehindShare) return false;
        }
        return isBehindShare;
    }

    /// <summary>「行政诉讼有3件，与信息公开无关」.</summary>
    private static bool IsUnrelated(Figure figure, Surroundings around)
    {
        var behind = around.Text.AsSpan(figure.Number.End);
        var at = behind[..Math.Min(behind.Length, FarthestRemark)].IndexOf('关');
        return at > 0 && behind[at - 1] == '无' && !behind[..at].Contains('。');
    }

    private static bool IsNamed(Figure figure, Surroundings around) =>
        HasName(around.Left, figure) || HasName(around.Carried, figure) || HasName(around.Right, figure);

    private static bool HasName(PhraseGroup group, Figure figure) =>
        group.Has(PhraseKind.Subject) || (figure is { Row.Table: "disputes" } && group.Has(PhraseKind.Cue));

    private static bool IsJoined(Surroundings around, int token)
    {
        for (var t = around.Nesting.Level.Left; t < token; t++)
        {
            if (around.Tokens.BreakAt(t) == '、') return true;
        }
        return false;
    }

    private static bool IsDated(Surroundings around, int token)
    {
        for (var t = around.Nesting.Level.Left; t < token; t++)
        {
            if (around.Tokens.IsNumber(t) ? around.Tokens.NumberAt(t).Unit.Kind == UnitKind.Year : around.Tokens.PhraseAt(t) is { Kind: PhraseKind.Elsewhen }) return true;
        }
        return false;
    }

    private static bool IsNarrow(Figure figure, Surroundings around)
    {
        if (around.Left.Has(PhraseKind.Narrow) || around.Carried.Has(PhraseKind.Narrow) || around.Right.Has(PhraseKind.Narrow)) return true;
        // 涉及自然人28件 is no smaller part than 自然人28件.
        if (figure is { Column: null or { Table: "proactive" }, Row: not { Table: "disputes" } } && (IsNarrowHere(around.Left) || IsNarrowHere(around.Right))) return true;
        var level = around.Nesting.Level;
        if (IsWithinDays(around)) return true;
        if (around.Left.Has(PhraseKind.Include) && level.Whole is { IsRead: false }) return true;
        // Behind 网络申请9件, 办结9件 may be those nine.
        if (level.Narrow is { } narrow && figure.Value <= narrow.Value && figure is not { Row.Table: "proactive" }) return true;
        // 入库文件1230件，其中现行有效338件: no more of the table than the whole.
        return level.Whole is { } whole && figure.Row is { } row && (row.Table == "requests" ? IsPart(whole) : row.Table == "proactive" && level.PartsFollow && !whole.IsRead);
    }

    private static bool IsNarrowHere(PhraseGroup group) => group.Has(PhraseKind.NarrowHere) || group.Has(PhraseKind.About);

    /// <summary>「在20个工作日内答复34件」: some took longer.</summary>
    private static bool IsWithinDays(Surroundings around)
    {
        var last = around.Nesting.Level.Left - 1;
        if (last < 0 || !around.Tokens.IsNumber(last) || around.Tokens.NumberAt(last).Unit.Text is not ("个工作日" or "日" or "天")) return false;
        var end = around.Tokens.NumberAt(last).End;
        return end < around.Text.Length && around.Text[end] == '内';
    }

    /// <summary>Whether the results of <paramref name="whole"/> are those of some requests only.</summary>
    private static bool IsPart(Figure whole) =>
        (!whole.IsRead && whole.DoubtfulRow is not { Kind: PhraseKind.Stage }) || whole.Row is { Cells: "carried-in" or "carried-out" } || (whole.Row is null && whole.Column is not null);

    private static bool IsBeside(Surroundings around, int token, PhraseKind kind) =>
        token > 0 && around.Tokens.PhraseAt(token - 1) is { } phrase && phrase.Kind == kind && around.Tokens.Start(token) - around.Tokens.End(token - 1) <= 1;

    private static bool IsAsideOfLastYear(Surroundings around)
    {
        var bracket = around.Nesting.Level.Left - 1;
        return around.Nesting.Depth > 0 && !around.Left.HasCells && bracket > 0 && around.Tokens.BreakAt(bracket) == '('
            && around.Tokens.PhraseAt(bracket - 1) is { Kind: PhraseKind.YearOnYear };
    }

    /// <summary>「由上年的174个减到141个」.</summary>
    private static bool IsFormerLevel(Surroundings around, int token)
    {
        var number = around.Tokens.NumberAt(token);
        var start = Math.Max(0, number.Start - FarthestLevel);
        if (around.Text.AsSpan(start, number.Start - start).LastIndexOfAny('由', '从') < 0) return false;
        var next = token + 1;
        while (next < around.Tokens.Count && !around.Tokens.IsNumber(next) && around.Tokens.BreakAt(next) == '\0') next++;
        return next < around.Tokens.Count && around.Tokens.IsNumber(next) && around.Tokens.NumberAt(next).Unit == number.Unit
            && IsLevel(around.Text, around.Tokens.Start(next), number.End);
    }

    /// <summary>The 141 of 「由上年的174个减到141个」.</summary>
    private static bool IsPresentLevel(Figure figure, Surroundings around) =>
        around.Nesting.Level.Previous is { } last && last.Has(FigureTraits.OtherPeriod) && last.Number.Unit == figure.Number.Unit
        && IsLevel(around.Text, figure.Number.Start, last.Number.End);

    /// <summary>Whether 到 joins a number with the one that ends at <paramref name="end"/>.</summary>
    private static bool IsLevel(string text, int start, int end) =>
        start - end is > 0 and <= FarthestLevel && (text[start - 1] == '为' || text.AsSpan(end, start - end).IndexOfAny('到', '至') >= 0);

    private static FigureTraits ReadChange(Figure figure, Surroundings around, int token)
    {
        var left = around.Left;
        var isCompared = left.Has(PhraseKind.YearOnYear) || around.State.IsCompared;
        if (!figure.IsCount && figure.Number.Unit.Kind != UnitKind.Money)
        {
            var traits = isCompared ? FigureTraits.YearOnYear : FigureTraits.None;
            if (IsNamedRate(figure, around)) traits |= FigureTraits.NamedRate;
            if (IsFormerLevel(around, token)) traits |= FigureTraits.Former;
            if (IsOfShareWhole(figure, around)) traits |= FigureTraits.Share;
            if (left.Has(PhraseKind.Rise)) traits |= FigureTraits.Rise;
            return left.Has(PhraseKind.Fall) ? traits | FigureTraits.Fall : traits;
        }
        var last = token - 1;
        if (last >= 0 && around.Tokens.PhraseAt(last) is { Kind: PhraseKind.Rise or PhraseKind.Fall } change
            && figure.Number.Start - around.Tokens.End(last) <= Beside)
            return FigureTraits.Change | (change.Kind == PhraseKind.Rise ? FigureTraits.Rise : FigureTraits.Fall);
        // 较上年的25件, 较上年（25件）: the figure is last year's.
        if (IsFormerLevel(around, token)) return FigureTraits.OtherPeriod | FigureTraits.YearOnYear | FigureTraits.Former;
        return left.Has(PhraseKind.YearOnYear) || IsAsideOfLastYear(around) ? FigureTraits.OtherPeriod | FigureTraits.YearOnYear : FigureTraits.None;
    }
}
