namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Finds what there is said to be none of: 未收到政府信息公开申请, 无行政复议, 无一件结转.</summary>
/// <param name="figures">Takes what is found.</param>
/// <param name="around">The sentence.</param>
/// <param name="group">The phrases behind the word that says so.</param>
internal sealed class AbsenceFinder(ProseFigures figures, Surroundings around, PhraseGroup group)
{
    /// <summary>Farthest distance in characters from 无 to what there is none of.</summary>
    private const int Farthest = 24;

    /// <summary>Looks at what follows 未收到 at <paramref name="token"/> up to <paramref name="end"/>.</summary>
    public void Look(int token, int end, int sentence)
    {
        var tokens = around.Tokens;
        if (end == token + 1 || tokens.Start(token + 1) - tokens.End(token) > DistanceAllowed(token) || IsCondition(token) || IsOfSome(token)) return;
        if (group.RowCount == 0)
        {
            if (!NamesRequests() || group.Has(PhraseKind.Settled) || group.Has(PhraseKind.InTime) || !IsNamedLast(end)) return;
            AddAbsent(token, end, Phrases.NewRequests, group.Column, sentence);
            return;
        }
        for (var i = 0; i < group.RowCount; i++)
        {
            var row = group.Row(i);
            if (row.Kind == PhraseKind.Stage) { if (row.IsReceived) AddAbsent(token, end, Phrases.NewRequests, group.Column, sentence); }
            else if (ColumnOf(row, token) is var column && CanBeAbsent(row, column, end)) AddAbsent(token, end, row, column, sentence);
        }
    }

    /// <summary>政府信息公开申请, or the applicants and 申请: 未收到法人提出的申请.</summary>
    private bool NamesRequests() => group.Has(PhraseKind.Subject) || (group.Has(PhraseKind.WeakSubject) && group.Column is { Table: "requests" });

    /// <summary>「没有依申请公开收费」 says nothing of requests, 「没有依申请公开事项」 does.</summary>
    private bool IsNamedLast(int end)
    {
        var start = around.Tokens.End(end - 1);
        var behind = around.Text.AsSpan(start, (end < around.Tokens.Count ? around.Tokens.Start(end) : EndOfSentence(start)) - start);
        if (behind.StartsWith("的")) behind = behind[1..];
        return behind.Length <= 1 || behind.StartsWith("事项") || behind.StartsWith("情况") || behind.StartsWith("情形") || behind.StartsWith("信息") || behind.StartsWith("办理") || behind.StartsWith("案件");
    }

    private int EndOfSentence(int at)
    {
        while (at < around.Text.Length && !Tokens.IsStop(around.Text[at])) at++;
        return at;
    }

    /// <summary>无 alone is part of many words; its matter follows at once, or the cause does.</summary>
    private int DistanceAllowed(int token)
    {
        var end = around.Tokens.End(token);
        return end - around.Tokens.Start(token) > 1 || (end < around.Text.Length && around.Text[end] == '因') ? Farthest : 2;
    }

    /// <summary>「未制发行政规范性文件」: the verb names the column.</summary>
    private Phrase? ColumnOf(Phrase row, int token) =>
        group.Column is null && around.Tokens.PhraseAt(token) is { Cells.Length: > 0 } verb && verb.Table == row.Table && row.Cells is "rules" or "normative-documents"
            ? verb : group.Column;

    private bool CanBeAbsent(Phrase row, Phrase? column, int end) => row.Table switch
    {
        "requests" => around.State.Table is "requests" or null && IsNamedLast(end),
        "disputes" => around.State.Table is "disputes" || around.State.HasCue || group.Has(PhraseKind.Cue) || group.Has(PhraseKind.Subject),
        _ => row.Cells is "fees" || column is not null || (row.Cells is "licences" or "penalties" or "enforcement" && IsNamedLast(end)),
    };

    /// <summary>「有3个乡镇全年未收到」: none by those three.</summary>
    private bool IsOfSome(int token)
    {
        var at = token - 1;
        while (at >= 0 && around.Tokens.BreakAt(at) == '\0' && !around.Tokens.IsNumber(at)) at--;
        return at >= 0 && around.Tokens.IsNumber(at) && around.Tokens.NumberAt(at).Unit.Kind is UnitKind.Item or UnitKind.Other;
    }

    /// <summary>「如未收到」 claims nothing.</summary>
    private bool IsCondition(int token) =>
        around.Tokens.Start(token) is > 0 and var at && around.Text[at - 1] is '如' or '若' or '凡' or '因' or '对' or '有' or '的' or '并' or '从';

    private void AddAbsent(int token, int end, Phrase row, Phrase? column, int sentence)
    {
        var (start, stop) = (around.Tokens.Start(token), around.Tokens.End(end - 1));
        var figure = figures.AddSilent();
        (figure.Row, figure.Column, figure.Sentence) = (row == Phrases.Litigation ? Phrases.AllLitigation : row, column, sentence);
        figure.Number = new FigureNumber(start, stop - start, stop, 0, 1, FigureUnit.None, Exactness.Exact, IsChinese: false);
        figures.AddClaim().Set(ClaimKind.Absent, start, stop - start, figure, isInTime: false);
    }
}
