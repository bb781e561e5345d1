namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Says how a figure stands in its sentence.</summary>
internal static class TraitReader
{
    /// <summary>Nothing but 了 and 约 may stand between 增加 and its number.</summary>
    private const int Beside = 2;

    /// <summary>Gives <paramref name="figure"/>, the number at <paramref name="token"/>, its traits.</summary>
    public static void Read(Figure figure, Surroundings around, int token)
    {
        var (left, right, state) = (around.Left, around.Right, around.State);
        var traits = figure.Traits;
        if (state.IsOtherPeriod) traits |= FigureTraits.OtherPeriod;
        if (state.IsOfOthers || right.Has(PhraseKind.Scope) || right.Has(PhraseKind.Foreign)) traits |= FigureTraits.Foreign;
        if (IsNarrow(figure, around)) traits |= FigureTraits.Narrow;
        if (left.Has(PhraseKind.Each)) traits |= FigureTraits.Each;
        if (left.Has(PhraseKind.Sum)) traits |= FigureTraits.Sum;
        if (left.Has(PhraseKind.Rest)) traits |= FigureTraits.Rest;
        if (left.Has(PhraseKind.Open) || right.Has(PhraseKind.Open) || right.Has(PhraseKind.AndSoOn)) traits |= FigureTraits.Open;
        if (IsTotal(figure, around, token)) traits |= FigureTraits.Total;
        if (left.Has(PhraseKind.Include)) traits |= FigureTraits.Include;
        if (left.Has(PhraseKind.Share)) traits |= FigureTraits.Share | (IsBeside(around, token, PhraseKind.Share) ? FigureTraits.Bare : FigureTraits.None);
        if (left.Has(PhraseKind.Rate)) traits |= FigureTraits.Rate;
        if (left.Has(PhraseKind.InTime)) traits |= FigureTraits.InTime;
        if (left.Has(PhraseKind.Stage)) traits |= FigureTraits.Stage;
        figure.Traits = traits | ReadChange(figure, around, token);
    }

    /// <summary>「，合计211条」: nothing but the word stands before the number.</summary>
    private static bool IsTotal(Figure figure, Surroundings around, int token)
    {
        var first = around.Nesting.Level.Left;
        return first == token - 1 && around.Tokens.PhraseAt(first) is { Kind: PhraseKind.Sum }
            && figure.Number.Start - around.Tokens.End(first) <= (around.Tokens.End(first) - around.Tokens.Start(first) > 1 ? Beside : 0) && first > 0 && around.Tokens.Start(first) - around.Tokens.End(first - 1) <= Beside;
    }

    private static bool IsNarrow(Figure figure, Surroundings around)
    {
        if (around.Left.Has(PhraseKind.Narrow) || around.Carried.Has(PhraseKind.Narrow) || around.Right.Has(PhraseKind.Narrow)) return true;
        // 涉及自然人28件 is no smaller part than 自然人28件.
        if (figure is { Column: null, Row: not { Table: "disputes" } } && (around.Left.Has(PhraseKind.NarrowHere) || around.Right.Has(PhraseKind.NarrowHere))) return true;
        var level = around.Nesting.Level;
        if (around.Left.Has(PhraseKind.Include) && level.Whole is { IsRead: false }) return true;
        // Behind 网络申请9件, 办结9件 may be those nine.
        if (level.Narrow is { } narrow && figure.Value <= narrow.Value) return true;
        return level.Whole is { } whole && figure.Row is { Table: "requests" } && IsPart(whole);
    }

    /// <summary>Whether the results of <paramref name="whole"/> are those of some requests only.</summary>
    private static bool IsPart(Figure whole) =>
        !whole.IsRead || whole.Row is { Cells: "carried-in" or "carried-out" } || (whole.Row is null && whole.Column is not null);

    private static bool IsBeside(Surroundings around, int token, PhraseKind kind) =>
        token > 0 && around.Tokens.PhraseAt(token - 1) is { } phrase && phrase.Kind == kind && around.Tokens.Start(token) - around.Tokens.End(token - 1) <= 1;

    private static bool IsAsideOfLastYear(Surroundings around)
    {
        var bracket = around.Nesting.Level.Left - 1;
        return around.Nesting.Depth > 0 && !around.Left.HasCells && bracket > 0 && around.Tokens.BreakAt(bracket) == '('
            && around.Tokens.PhraseAt(bracket - 1) is { Kind: PhraseKind.YearOnYear };
    }

    private static FigureTraits ReadChange(Figure figure, Surroundings around, int token)
    {
        var left = around.Left;
        var isCompared = left.Has(PhraseKind.YearOnYear) || around.State.IsCompared;
        if (!figure.IsCount && figure.Number.Unit.Kind != UnitKind.Money)
        {
            var traits = isCompared ? FigureTraits.YearOnYear : FigureTraits.None;
            if (left.Has(PhraseKind.Rise)) traits |= FigureTraits.Rise;
            return left.Has(PhraseKind.Fall) ? traits | FigureTraits.Fall : traits;
        }
        var last = token - 1;
        if (last >= 0 && around.Tokens.PhraseAt(last) is { Kind: PhraseKind.Rise or PhraseKind.Fall } change
            && figure.Number.Start - around.Tokens.End(last) <= Beside)
            return FigureTraits.Change | (change.Kind == PhraseKind.Rise ? FigureTraits.Rise : FigureTraits.Fall);
        // 较上年的25件, 较上年（25件）: the figure is last year's.
        return left.Has(PhraseKind.YearOnYear) || IsAsideOfLastYear(around) ? FigureTraits.OtherPeriod | FigureTraits.YearOnYear : FigureTraits.None;
    }
}
