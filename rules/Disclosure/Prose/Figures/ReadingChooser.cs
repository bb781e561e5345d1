namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Chooses the row and the column that a number counts from the phrases around it.</summary>
internal static class ReadingChooser
{
    /// <summary>Gives <paramref name="figure"/> its row and column, where the words say which.</summary>
    public static void Choose(Figure figure, Surroundings around)
    {
        if (figure.Number.Unit.Kind == UnitKind.Percent)
        {
            // 占新收申请的96.2% names its whole.
            if (!around.Left.Has(PhraseKind.Share)) return;
            if (around.Left.RowCount > 0) figure.Row = around.Left.Row(0);
            else if (around.State.Table == "requests" && (around.Left.Has(PhraseKind.Subject) || around.Left.Has(PhraseKind.WeakSubject))) figure.Row = Phrases.AnyRequests;
            return;
        }
        if (!figure.IsCount && figure.Number.Unit.Kind != UnitKind.Money) return;
        if (around.Left.HasCells) Take(figure, around.Left, around.Right);
        else if (NamesCells(around.Right) && !around.Right.Has(PhraseKind.AndSoOn)) Take(figure, around.Right);
        else if (around.Left.Has(PhraseKind.Sum) && around.Carried.HasCells) Take(figure, around.Carried);
        else if (IsOfRequests(around)) figure.Row = Phrases.AnyRequests;
        Complete(figure, around);
        // 因第三方合法权益（商业秘密）不予公开7件: the reason stands before the bracket.
        if (figure is { Row: { } group, SecondRow: null } && around.Carried is { RowCount: 1 } carried && carried.Row(0).IsRowOf(group)) figure.SecondRow = carried.Row(0);
        if (figure is { Column: null, Row: { } row } && NameAside(around) is { } aside && aside.Table == row.Table) figure.Aside = aside;
        if (Fits(figure, around)) return;
        Doubt(figure, around);
        (figure.Row, figure.SecondRow, figure.Column) = (null, null, null);
    }

    /// <summary>「不予公开的26件均为自然人申请」, 「自然人申请146件，予以公开60件」.</summary>
    private static Phrase? NameAside(Surroundings around) =>
        around.Carried.Column ?? around.Right.Column ?? around.Nesting.Level.Column;

    /// <summary>Whether a result or an applicant follows: 3件予以公开. Verbs like 答复 that follow speak of any part, and what is said of all says more.</summary>
    private static bool NamesCells(PhraseGroup right) => !right.Has(PhraseKind.All) && (right.RowCount > 0 ? right.Row(0).Kind == PhraseKind.Row : right.Column is not null);

    private static bool IsOfRequests(Surroundings around) =>
        around.Left.Has(PhraseKind.Subject)
        // 对3件申请全部予以公开: what is said of all is no result of a number.
        || (around.Right.Has(PhraseKind.All) && around.Right.Has(PhraseKind.WeakSubject))
        || (around.Left.Has(PhraseKind.Sum) && (around.Carried.Has(PhraseKind.Subject) || around.Right.Has(PhraseKind.Subject)));

    private static void Take(Figure figure, PhraseGroup group, PhraseGroup? behind = null)
    {
        figure.Column = group.Column;
        // 法律服务机构、社会组织等18件 are counted together.
        if (figure.Column is not null && (group.HasColumns || group.Has(PhraseKind.AndSoOn))) figure.Traits |= FigureTraits.Each;
        if (group.RowCount == 0) return;
        figure.Row = group.Row(0);
        if (group.RowCount > 1) figure.SecondRow = group.Row(1);
        // 答复1件予以公开: the result may be meant.
        else if (figure.Row.Kind == PhraseKind.Stage && behind is { RowCount: 1 } && behind.Row(0).Kind == PhraseKind.Row) figure.SecondRow = behind.Row(0);
        // Three and more are more than anyone would compare.
        if (group.RowCount > 2) figure.Traits |= FigureTraits.Each;
    }

    /// <summary>A column alone takes the row that was named before it.</summary>
    private static void Complete(Figure figure, Surroundings around)
    {
        if (figure.Row is not null || figure.Column is null) return;
        if (figure.Column.Table == "requests") figure.Lead = around.Nesting.Level.Lead;
        // 直接起诉3件，复议后起诉4件，判决纠正1件: a result behind kinds of litigation may be that of all.
        else if (around.State.Row is { } row && row.Table == figure.Column.Table)
        {
            figure.Row = row.IsLitigation && around.Nesting.Level.Whole?.Row != row ? Phrases.Litigation : row;
            // 复议11件、诉讼7件，被纠正的共3件.
            if (around.State.FirstDispute is null && figure.Column.Table == "disputes") figure.SecondRow = Phrases.AnyDispute;
            else if (figure.Row == Phrases.Litigation && around.State.FirstDispute is { IsLitigation: false } other && other != figure.Row) figure.SecondRow = other;
        }
    }

    /// <summary>「行政复议11件，其中维持6件」 without a word of disclosure: where other figures of the sentence agree with the table, it is spoken of.</summary>
    private static void Doubt(Figure figure, Surroundings around)
    {
        if (figure.Number.Unit.Text is not ("件" or "起" or "宗") || figure.SecondRow is not null) return;
        var row = figure.Row ?? (figure.Column is { Table: "disputes" } ? WholeOf(around.State.DoubtfulRow) : null);
        if (row is { Table: "disputes" or "requests" }) (figure.DoubtfulRow, figure.DoubtfulColumn) = (row, figure.Column);
    }

    private static Phrase? WholeOf(Phrase? row) => row is { IsLitigation: true } ? Phrases.Litigation : row;

    private static bool Fits(Figure figure, Surroundings around)
    {
        var state = around.State;
        if ((figure.Row ?? figure.Column) is not { } phrase) return true;
        var unit = figure.Number.Unit.Kind;
        return phrase.Table switch
        {
            "requests" => FitsRequests(figure, around, unit),
            "disputes" => state.Table == "disputes" && figure.Row is not null && unit is UnitKind.Case or UnitKind.Item && figure.Number.Unit.Text != "个",
            _ => state.Table == "proactive" && figure.Row is not null && FitsProactive(figure, unit),
        };
    }

    private static bool FitsRequests(Figure figure, Surroundings around, UnitKind unit)
    {
        var state = around.State;
        if (unit is not (UnitKind.Case or UnitKind.Item)) return false;
        // Requests are counted in 件; 答复疑问1120条 speaks of something else.
        if (figure is { Row.Kind: PhraseKind.Stage, Number.Unit.Text: "条" or "项" } && !around.NamesSubject) return false;
        if (figure.Number.Unit.Text == "个") return false;
        // Some results are called by names of their own; verbs like 收到 and applicants are not.
        return state.Table == "requests" || (state.Table is null && figure.Row is { Kind: PhraseKind.Row });
    }

    private static bool FitsProactive(Figure figure, UnitKind unit)
    {
        if (figure.Row!.Cells is "fees" or "procurement") return unit == UnitKind.Money && figure.Column is null;
        if (figure.Row.Cells is "rules" or "normative-documents") return unit is UnitKind.Case or UnitKind.Item && figure.Column is not null;
        return (unit == UnitKind.Case || (unit == UnitKind.Item && figure.Column is not null)) && figure.Number.Unit.Text != "条" && figure.Column is null or { Cells: "decisions" };
    }
}
