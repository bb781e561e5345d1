namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Finds what is said of all or of none: 均已办结, 均维持, 未收到政府信息公开申请.</summary>
internal sealed class ClaimFinder(ProseFigures figures, Surroundings around)
{
    /// <summary>A claim is a short piece.</summary>
    private const int MostTokens = 12;

    /// <summary>Farthest distance in characters from 无 to what there is none of.</summary>
    private const int Farthest = 24;

    /// <summary>Farthest distance from 均 to 办结: 均已在法定期限内办结.</summary>
    private const int Nearby = 9;

    /// <summary>Farthest distance between the words of 均已按期予以办结.</summary>
    private const int Beside = 4;

    private readonly PhraseGroup _group = new();

    /// <summary>Looks at what follows 均 or 未收到 at <paramref name="token"/>.</summary>
    public void Look(int token, PhraseKind kind, int sentence)
    {
        var end = CollectPiece(token, joins: kind == PhraseKind.None);
        if (end < 0 || around.State.IsOfOthers || around.State.IsOtherPeriod) return;
        if (_group.Has(PhraseKind.Scope) || _group.Has(PhraseKind.Elsewhen) || _group.Has(PhraseKind.Narrow) || _group.Has(PhraseKind.NarrowHere)) return;
        if (_group.Has(PhraseKind.Foreign) || (_group.Has(PhraseKind.About) && !IsAboutDisclosure(token, end))) return;
        if (kind == PhraseKind.None) LookForNone(token, end, sentence);
        else LookForAll(token, end);
    }

    /// <summary>Collects the phrases up to the end of the piece; -1 where a number comes first or it goes on for too long.</summary>
    private int CollectPiece(int token, bool joins)
    {
        _group.Clear();
        var tokens = around.Tokens;
        var end = token + 1;
        for (; end < tokens.Count && end - token < MostTokens; end++)
        {
            if (tokens.IsNumber(end)) return -1;
            if (tokens.PhraseAt(end) is { } phrase) _group.Add(phrase, end);
            else if (!joins || tokens.BreakAt(end) != '、') break;
        }
        _group.Settle();
        return end - token < MostTokens ? end : -1;
    }

    /// <summary>「针对本机关政府信息公开事项的行政复议」 are all there can be; those about something else are some.</summary>
    private bool IsAboutDisclosure(int token, int end)
    {
        for (var t = token + 1; t < end; t++)
        {
            if (around.Tokens.PhraseAt(t) is { Kind: PhraseKind.About } && !IsDisclosure(t - 1, t) && !IsDisclosure(t + 1, t)) return false;
        }
        return true;
    }

    private bool IsDisclosure(int token, int about)
    {
        var tokens = around.Tokens;
        if (token == tokens.Count) return false;
        var distance = token > about ? tokens.Start(token) - tokens.End(about) : tokens.Start(about) - tokens.End(token);
        return tokens.PhraseAt(token) is { Kind: PhraseKind.Cue or PhraseKind.Subject } && distance <= Beside;
    }

    private void LookForAll(int token, int end)
    {
        var isInTime = _group.Has(PhraseKind.InTime) || IsInTimeBefore(token);
        if (around.State.Table == "disputes" && _group.Column is { Cells: "upheld" })
            Add(ClaimKind.AllUpheld, token, end, around.Nesting.Level.Previous ?? NameRow(), isInTime: false);
        else if (around.State.Table == "requests" && _group is { RowCount: 0, HasColumns: false, Column.Cells: "natural-person" } && around.Tokens.Start(token + 1) - around.Tokens.End(token) <= 1)
            Add(ClaimKind.AllNaturalPersons, token, end, around.Nesting.Level.Previous, isInTime: false);
        else if (around.State.Table == "requests" && _group is { RowCount: 1, Column: null } && _group.Row(0) is { Cells: "outcomes.granted" } granted && IsBeside(granted, token))
            Add(ClaimKind.AllGranted, token, end, around.Nesting.Level.Previous, isInTime: false);
        else if (around.State.Table == "requests" && HasSubject(token) && IsSettled(token, end))
            Add(ClaimKind.AllSettled, token, end, IsOfAll(token) ? null : around.Nesting.Level.Previous, isInTime);
    }

    /// <summary>「均予以公开」「全部依法予以公开」, and nothing behind it.</summary>
    private bool IsBeside(Phrase row, int token) =>
        around.Tokens.PhraseAt(token + 1) == row && around.Tokens.Start(token + 1) - around.Tokens.End(token) <= Beside && _group.Last == token + 1;

    /// <summary>「行政复议均予维持」: the row was named without a number.</summary>
    private Figure? NameRow()
    {
        if (around.State.Row is not { } row) return null;
        var figure = figures.AddSilent();
        figure.Row = row;
        return figure;
    }

    /// <summary>「收到5件，上年结转0件，所有申请均已办结」: not of the figure before.</summary>
    private bool IsOfAll(int token)
    {
        var tokens = around.Tokens;
        return token > 1 && tokens.PhraseAt(token - 1) is { Kind: PhraseKind.Subject or PhraseKind.WeakSubject }
            && tokens.PhraseAt(token - 2) is { Kind: PhraseKind.All } && tokens.Start(token) - tokens.End(token - 2) <= 14;
    }

    /// <summary>「按期全部答复」.</summary>
    private bool IsInTimeBefore(int token) => token > 0 && around.Tokens.PhraseAt(token - 1) is { Kind: PhraseKind.InTime };

    /// <summary>What is said of all must be said of requests: of a figure, or of 申请.</summary>
    private bool HasSubject(int token)
    {
        if (_group.Has(PhraseKind.Subject) || _group.Has(PhraseKind.WeakSubject)) return false;
        if (around.Nesting.Level.Previous is not null) return true;
        for (var t = Math.Max(0, token - MostTokens); t < token; t++)
        {
            if (around.Tokens.PhraseAt(t) is { Kind: PhraseKind.Subject or PhraseKind.WeakSubject }) return true;
        }
        return false;
    }

    private bool IsSettled(int token, int end)
    {
        var tokens = around.Tokens;
        for (var t = token + 1; t < end; t++)
        {
            var isBeside = tokens.Start(t) - tokens.End(t - 1) <= Beside;
            // 均按照《条例》的规定答复 and 都有专人答复 tell how, not that it was done.
            if (!isBeside || tokens.Start(t) - tokens.End(token) > Nearby || IsHabit(tokens.End(token), tokens.Start(t))) return false;
            if (tokens.PhraseAt(t) is { Kind: PhraseKind.Settled }) return true;
            if (tokens.PhraseAt(t) is { IsSettled: true })
                return around.Text.AsSpan(tokens.Start(t), tokens.End(t) - tokens.Start(t)) is not ("办理" or "处理");
        }
        return false;
    }

    private bool IsHabit(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (around.Text[i] is '有' or '由' or '要' or '应' or '需' or '能' or '可') return true;
        }
        return false;
    }

    private void LookForNone(int token, int end, int sentence)
    {
        var tokens = around.Tokens;
        if (end == token + 1 || tokens.Start(token + 1) - tokens.End(token) > DistanceAllowed(token) || IsCondition(token)) return;
        if (_group.RowCount == 0)
        {
            if (!_group.Has(PhraseKind.Subject) || _group.Has(PhraseKind.Settled) || _group.Has(PhraseKind.InTime) || !IsNamedLast(end)) return;
            AddAbsent(token, end, Phrases.NewRequests, _group.Column, sentence);
            return;
        }
        for (var i = 0; i < _group.RowCount; i++)
        {
            var row = _group.Row(i);
            if (row.Kind == PhraseKind.Stage) { if (row.IsReceived) AddAbsent(token, end, Phrases.NewRequests, _group.Column, sentence); }
            else if (ColumnOf(row, token) is var column && CanBeAbsent(row, column)) AddAbsent(token, end, row, column, sentence);
        }
    }

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
        _group.Column is null && around.Tokens.PhraseAt(token) is { Cells.Length: > 0 } verb && verb.Table == row.Table && row.Cells is "rules" or "normative-documents"
            ? verb : _group.Column;

    private bool CanBeAbsent(Phrase row, Phrase? column) => row.Table switch
    {
        "requests" => around.State.Table is "requests" or null,
        "disputes" => around.State.Table is "disputes" || around.State.HasCue || _group.Has(PhraseKind.Cue) || _group.Has(PhraseKind.Subject),
        _ => row.Cells is "fees" || column is not null,
    };

    /// <summary>「如未收到」 claims nothing.</summary>
    private bool IsCondition(int token) =>
        around.Tokens.Start(token) is > 0 and var at && around.Text[at - 1] is '如' or '若' or '凡' or '因' or '对' or '有' or '的' or '并' or '从';

    private void AddAbsent(int token, int end, Phrase row, Phrase? column, int sentence)
    {
        var (start, stop) = (around.Tokens.Start(token), around.Tokens.End(end - 1));
        var figure = figures.AddSilent();
        (figure.Row, figure.Column, figure.Sentence) = (row, column, sentence);
        figure.Number = new FigureNumber(start, stop - start, stop, 0, 1, FigureUnit.None, Exactness.Exact, IsChinese: false);
        figures.AddClaim().Set(ClaimKind.Absent, start, stop - start, figure, isInTime: false);
    }

    private void Add(ClaimKind kind, int token, int end, Figure? figure, bool isInTime)
    {
        var (start, stop) = (around.Tokens.Start(token), around.Tokens.End(end - 1));
        figures.AddClaim().Set(kind, start, stop - start, figure, isInTime);
    }
}
