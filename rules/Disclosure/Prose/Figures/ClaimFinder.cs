namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Finds what is said of all or of none: 均已办结, 均维持, 未收到政府信息公开申请.</summary>
internal sealed class ClaimFinder
{
    /// <summary>A claim is a short piece.</summary>
    private const int MostTokens = 12;

    /// <summary>Farthest distance from 均 to 办结: 均已在法定期限内办结.</summary>
    private const int Nearby = 9;

    /// <summary>Farthest distance between the words of 均已按期予以办结.</summary>
    private const int Beside = 4;

    private readonly PhraseGroup _group;
    private readonly AbsenceFinder _absence;
    private readonly ProseFigures _figures;
    private readonly Surroundings _around;

    /// <summary>A finder that adds to <paramref name="figures"/> what it reads in <paramref name="around"/>.</summary>
    public ClaimFinder(ProseFigures figures, Surroundings around)
    {
        (_figures, _around, _group) = (figures, around, new PhraseGroup());
        _absence = new AbsenceFinder(figures, around, _group);
    }

    /// <summary>Looks at what follows 均 or 未收到 at <paramref name="token"/>.</summary>
    public void Look(int token, PhraseKind kind, int sentence)
    {
        var end = CollectPiece(token, joins: kind == PhraseKind.None);
        if (end < 0 || _around.State.IsOfOthers || _around.State.IsOtherPeriod) return;
        if (_group.Has(PhraseKind.Scope) || _group.Has(PhraseKind.Elsewhen) || _group.Has(PhraseKind.Narrow) || _group.Has(PhraseKind.NarrowHere)) return;
        if (_group.Has(PhraseKind.Foreign) || (_group.Has(PhraseKind.About) && !IsAboutDisclosure(token, end))) return;
        if (kind == PhraseKind.None) _absence.Look(token, end, sentence);
        else LookForAll(token, end);
    }

    /// <summary>Collects the phrases up to the end of the piece; -1 where a number comes first or it goes on for too long.</summary>
    private int CollectPiece(int token, bool joins)
    {
        _group.Clear();
        var tokens = _around.Tokens;
        var end = token + 1;
        for (; end < tokens.Count && end - token < MostTokens; end++)
        {
            if (tokens.IsNumber(end) && tokens.NumberAt(end).Unit.Kind != UnitKind.Year) return -1;
            if (tokens.PhraseAt(end) is { } phrase) _group.Add(phrase, end);
            else if (!tokens.IsNumber(end) && (!joins || tokens.BreakAt(end) != '、')) break;
        }
        _group.Settle();
        return end - token < MostTokens ? end : -1;
    }

    /// <summary>「针对本机关政府信息公开事项的行政复议」 are all there can be; those about something else are some.</summary>
    private bool IsAboutDisclosure(int token, int end)
    {
        for (var t = token + 1; t < end; t++)
        {
            // 无结转下年度办理事项.
            if (t < end - 1 && _around.Tokens.PhraseAt(t) is { Kind: PhraseKind.About } && !IsDisclosure(t - 1, t) && !IsDisclosure(t + 1, t)) return false;
        }
        return true;
    }

    private bool IsDisclosure(int token, int about)
    {
        var tokens = _around.Tokens;
        if (token == tokens.Count) return false;
        var distance = token > about ? tokens.Start(token) - tokens.End(about) : tokens.Start(about) - tokens.End(token);
        return tokens.PhraseAt(token) is { Kind: PhraseKind.Cue or PhraseKind.Subject } && distance <= Beside;
    }

    private void LookForAll(int token, int end)
    {
        var isInTime = _group.Has(PhraseKind.InTime) || IsInTimeBefore(token);
        if (_around.State.Table == "disputes" && SaysUpheld(token, end))
            Add(ClaimKind.AllUpheld, token, end, _around.Nesting.Level.Previous ?? NameRow(), isInTime: false);
        else if (_around.State.Table == "requests" && _group is { RowCount: 0, HasColumns: false, Column.Cells: "natural-person" } && _around.Tokens.Start(token + 1) - _around.Tokens.End(token) <= 1)
            Add(ClaimKind.AllNaturalPersons, token, end, _around.Nesting.Level.Previous, isInTime: false);
        else if (_around.State.Table == "requests" && _group is { RowCount: 1, Column: null } && _group.Row(0) is { Cells: "outcomes.granted" } granted && IsBeside(granted, token))
            Add(ClaimKind.AllGranted, token, end, _around.Nesting.Level.Previous, isInTime: false);
        else if (_around.State.Table == "requests" && HasSubject(token) && !IsOfApplicants(token) && IsSettled(token, end))
            Add(ClaimKind.AllSettled, token, end, IsOfAll(token) ? null : _around.Nesting.Level.Previous, isInTime);
    }

    private bool SaysUpheld(int token, int end)
    {
        for (var t = token + 1; t < end; t++)
        {
            if (_around.Tokens.PhraseAt(t) is { Kind: PhraseKind.Column, Table: "disputes" } result) return result.Cells == "upheld";
        }
        return false;
    }

    /// <summary>「均予以公开」「全部依法予以公开」, and nothing behind it.</summary>
    private bool IsBeside(Phrase row, int token) =>
        _around.Tokens.PhraseAt(token + 1) == row && _around.Tokens.Start(token + 1) - _around.Tokens.End(token) <= Beside && _group.Last == token + 1;

    /// <summary>「行政复议均予维持」: the row was named without a number.</summary>
    private Figure? NameRow()
    {
        if (_around.State.Row is not { } row) return null;
        var figure = _figures.AddSilent();
        figure.Row = row;
        return figure;
    }

    /// <summary>「收到5件，上年结转0件，所有申请均已办结」: not of the figure before.</summary>
    private bool IsOfAll(int token)
    {
        var tokens = _around.Tokens;
        return token > 1 && tokens.PhraseAt(token - 1) is { Kind: PhraseKind.Subject or PhraseKind.WeakSubject }
            && tokens.PhraseAt(token - 2) is { Kind: PhraseKind.All } && tokens.Start(token) - tokens.End(token - 2) <= 14;
    }

    /// <summary>「按期全部答复」.</summary>
    private bool IsInTimeBefore(int token) => token > 0 && _around.Tokens.PhraseAt(token - 1) is { Kind: PhraseKind.InTime };

    /// <summary>What is said of all must be said of requests: of a figure, or of 申请.</summary>
    private bool HasSubject(int token)
    {
        if (_group.Has(PhraseKind.Subject) || _group.Has(PhraseKind.WeakSubject)) return false;
        if (_around.Nesting.Level.Previous is not null) return true;
        for (var t = Math.Max(0, token - MostTokens); t < token; t++)
        {
            if (_around.Tokens.PhraseAt(t) is { Kind: PhraseKind.Subject or PhraseKind.WeakSubject }) return true;
        }
        return false;
    }

    /// <summary>「法律服务机构的申请全部办结」.</summary>
    private bool IsOfApplicants(int token)
    {
        for (var t = _around.Nesting.Level.Left; t < token; t++)
        {
            if (_around.Tokens.PhraseAt(t) is { Kind: PhraseKind.Column, Table: "requests" }) return true;
        }
        return false;
    }

    private bool IsSettled(int token, int end)
    {
        var tokens = _around.Tokens;
        for (var t = token + 1; t < end; t++)
        {
            var isBeside = tokens.Start(t) - tokens.End(t - 1) <= Beside;
            // 均按照《条例》的规定答复 and 都有专人答复 tell how, not that it was done.
            if (!isBeside || tokens.Start(t) - tokens.End(token) > Nearby || IsHabit(tokens.End(token), tokens.Start(t))) return false;
            // 全部答复或结转.
            if (tokens.End(t) < _around.Text.Length && _around.Text[tokens.End(t)] == '或') return false;
            if (tokens.PhraseAt(t) is { Kind: PhraseKind.Settled }) return true;
            if (tokens.PhraseAt(t) is { IsSettled: true })
                return _around.Text.AsSpan(tokens.Start(t), tokens.End(t) - tokens.Start(t)) is not ("办理" or "处理");
        }
        return false;
    }

    private bool IsHabit(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_around.Text[i] is '有' or '由' or '要' or '应' or '需' or '能' or '可') return true;
        }
        return false;
    }

    private void Add(ClaimKind kind, int token, int end, Figure? figure, bool isInTime)
    {
        var (start, stop) = (_around.Tokens.Start(token), _around.Tokens.End(end - 1));
        _figures.AddClaim().Set(kind, start, stop - start, figure, isInTime);
    }
}
