namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Goes through the sentences of a text and says of each number what it counts.</summary>
internal sealed class FigureReader
{
    /// <summary>中 stands as near behind a number: 17件政府信息公开申请中.</summary>
    private const int FarthestAmong = 12;

    /// <summary>Longer pieces say more than how something is divided.</summary>
    private const int LongestDivision = 12;

    private readonly ProseFigures _figures;
    private readonly Surroundings _around = new();
    private readonly ClaimFinder _claims;
    private int? _year;
    private int _sentence;
    private int _clause;
    private int _before;
    private bool _hasRest;
    private int _piece;
    private Figure? _received;
    private Figure? _only;

    /// <summary>A reader that adds to <paramref name="figures"/>.</summary>
    public FigureReader(ProseFigures figures)
    {
        _figures = figures;
        _claims = new ClaimFinder(figures, _around);
    }

    /// <summary>Reads <paramref name="text"/> of a report on <paramref name="year"/>.</summary>
    public void Read(string text, int? year)
    {
        (_around.Text, _year, _sentence, _clause) = (text, year, 0, 0);
        (_before, _received) = (0, null);
        _around.State.BeginPart();
        for (var at = 0; at < text.Length;)
        {
            if (IsHeading(text, at)) BeginPart();
            else _around.State.BeginSentence();
            _piece = at;
            at = _around.Tokens.Read(text, at);
            ReadSentence();
        }
        _around.Text = string.Empty;
    }

    private void BeginPart()
    {
        _received = null;
        _around.State.BeginPart();
    }

    /// <summary>（一）, 一、 and 1. at the start of a line or sentence.</summary>
    private static bool IsHeading(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '　') at++;
        var hasBracket = at < text.Length && text[at] is '（' or '(';
        if (hasBracket) at++;
        var start = at;
        while (at < text.Length && at - start < 3 && NumberReader.CanBegin(text[at])) at++;
        if (at == start || at == text.Length) return false;
        if (hasBracket) return text[at] is '）' or ')';
        return text[at] is '、' or '.' or '．' && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]));
    }

    private void ReadSentence()
    {
        var tokens = _around.Tokens;
        _sentence++;
        _clause++;
        (_only, var first) = (OnlyCount(), _figures.Figures.Count);
        _around.Nesting.BeginSentence();
        // 全年公开信息118条。其中动态65条，公告53条.
        if (_only is not null && tokens.Count > 0 && tokens.PhraseAt(0) is { Kind: PhraseKind.Among }) _around.Nesting.Level.Follow(_only);
        for (var t = 0; t < tokens.Count; t++)
        {
            if (tokens.IsNumber(t)) TakeNumber(t);
            else if (tokens.PhraseAt(t) is { } phrase) TakePhrase(phrase, t);
            else TakeBreak(t);
        }
        EndRest();
        _before = first;
    }

    /// <summary>「按申请方式统计，」「从内容上看，」.</summary>
    private static bool IsDivision(ReadOnlySpan<char> piece)
    {
        piece = piece.Trim();
        if (piece.Length is < 3 or > LongestDivision) return false;
        if (piece[^1] == '为') return piece.EndsWith("方式为") || piece.EndsWith("渠道为") || piece.EndsWith("途径为");
        return piece[0] is '按' or '从' or '以' or '就' or '依' && piece[^1] is '分' or '看' or '计' or '划';
    }

    /// <summary>A sentence that begins with it divides the requests that were told of, or what alone was counted before.</summary>
    private void AnnounceDivision()
    {
        var level = _around.Nesting.Level;
        if (level.Previous is null && (_received ?? _only) is { } whole) level.Follow(whole);
        level.AnnounceDivision();
    }

    /// <summary>What the sentence before counts, where that is one thing.</summary>
    private Figure? OnlyCount()
    {
        Figure? only = null;
        for (var i = _before; i < _figures.Figures.Count; i++)
        {
            var figure = _figures.Figures[i];
            if (!figure.IsCount || figure.Has(FigureTraits.Change | FigureTraits.OtherPeriod)) continue;
            if (only is not null || figure.Depth > 0) return null;
            only = figure;
        }
        return only;
    }

    private void TakeBreak(int token)
    {
        var sign = _around.Tokens.BreakAt(token);
        if (sign == ';') _clause++;
        if (sign != '、') EndRest();
        if (sign == '(') _around.State.EnterBracket();
        _around.Nesting.Break(sign, token);
        if (sign == ')') _around.State.LeaveBracket();
        // 17件申请中，网络9件，信函8件; 办结件中，当年受理的74件.
        if (sign == ',') AnnounceSome(token);
        if (sign is ',' or ':' && IsDivision(_around.Text.AsSpan(_piece, _around.Tokens.Start(token) - _piece))) AnnounceDivision();
        _piece = _around.Tokens.End(token);
        // 公开信息156条：动态98条，公告58条.
        if (sign == ':' && token > 0 && _around.Tokens.IsNumber(token - 1)) _around.Nesting.Level.AnnounceParts();
    }

    private void AnnounceSome(int sign)
    {
        var (tokens, level) = (_around.Tokens, _around.Nesting.Level);
        var start = tokens.Start(sign);
        if (start < 2 || _around.Text[start - 1] != '中' || _around.Text[start - 2] == '其') return;
        if (level.Previous is { IsCount: true } figure && start - figure.Number.End is >= 0 and <= FarthestAmong) level.AnnounceSome();
        else if (sign > 0 && tokens.PhraseAt(sign - 1) is { IsSettled: true, Kind: PhraseKind.Stage } row && start - tokens.End(sign - 1) <= FarthestAmong) level.AnnounceSomeOf(Uncounted(row));
    }

    private Figure Uncounted(Phrase row)
    {
        var figure = _figures.AddSilent();
        (figure.Row, figure.Number) = (row, new FigureNumber(0, 0, 0, 0, 1, FigureUnit.None, Exactness.Exact, IsChinese: false));
        return figure;
    }

    /// <summary>「予以公开38件（含部分公开7件）」: the two rows are counted together.</summary>
    private void IncludeIn(Figure figure)
    {
        if (figure is { Row: { Kind: PhraseKind.Row, Cells: not "carried-in" } row } && figure.Has(FigureTraits.Include) && _around.Nesting.Level.Whole is { Row.Kind: PhraseKind.Row, SecondRow: null } whole
            && whole.Row != row && whole.Table == row.Table) whole.SecondRow = row;
    }

    /// <summary>「公告88条、预警61条，其余为动态信息」: the remainder has no number, so the list is not complete.</summary>
    private void EndRest()
    {
        if (_hasRest && _around.Nesting.Level.Previous is { } last) last.Traits |= FigureTraits.Open;
        _hasRest = false;
    }

    private void TakePhrase(Phrase phrase, int token)
    {
        _around.State.Take(phrase, _around.Text[_around.Tokens.Start(token)]);
        if (phrase.Kind == PhraseKind.WeakSubject) _around.State.ReturnToRequests(_around.Text.AsSpan(0, _around.Tokens.Start(token)));
        _hasRest |= phrase.Kind == PhraseKind.Rest;
        if (phrase.Kind == PhraseKind.Among) _around.Nesting.Level.AnnounceParts();
        if (phrase.Kind == PhraseKind.Respective && IsBeforeNames(token)) _around.Nesting.Level.AnnounceParts();
        if (phrase.Kind == PhraseKind.Division) AnnounceDivision();
        if (phrase.Kind is PhraseKind.All or PhraseKind.None) _claims.Look(token, phrase.Kind, _sentence);
    }

    /// <summary>「1400条，分别为网站329条、公众号811条」; not so 「网站、公众号分别为329条、811条」.</summary>
    private bool IsBeforeNames(int token)
    {
        var tokens = _around.Tokens;
        return token > 1 && tokens.BreakAt(token - 1) is ',' or ':' && tokens.IsNumber(token - 2)
            && tokens.End(token) < _around.Text.Length && !NumberReader.CanBegin(_around.Text[tokens.End(token)]);
    }

    private void TakeNumber(int token)
    {
        var number = _around.Tokens.NumberAt(token);
        _hasRest = false;
        _piece = number.End;
        if (number.Unit.Kind is UnitKind.Year or UnitKind.Month)
        {
            PeriodReader.Take(number, _around, _year);
            return;
        }
        if (CountedBodies.Follow(number, _around.Text)) _around.State.Take(CountedBodies.Scope, '\0');
        if (IsCounting(number)) Add(token, number);
        _around.Nesting.Level.EndFigure(token);
    }

    /// <summary>The day of a date counts nothing, and many numbers without a unit do not.</summary>
    private bool IsCounting(FigureNumber number) => number.Unit.Kind == UnitKind.None ? !IsPartOfName(number) : number.Unit.Text != "日";

    /// <summary>Numbers of documents and dates such as 2023.1.1 count nothing.</summary>
    private bool IsPartOfName(FigureNumber number) =>
        number.End >= _around.Text.Length || _around.Text[number.End] is '号' or '.' or '-' or '—' or '/' or '〕' or ']' or '－' or '–';

    private void Add(int token, FigureNumber number)
    {
        var figure = _figures.Add();
        (figure.Number, figure.Sentence, figure.Clause) = (number, _sentence, _clause);
        (figure.Sign, figure.Bracket, figure.Depth) = (_around.Nesting.Level.Sign, _around.Nesting.Bracket, _around.Nesting.Depth);
        _around.Look(token);
        // 收到31件政府信息公开申请: the subject may follow.
        if (_around.Right.Has(PhraseKind.Subject)) _around.State.Take(Phrases.Subjects[0], '\0');
        if (_around.Right.Has(PhraseKind.WeakSubject)) _around.State.Take(Phrases.Subjects[1], '\0');
        ReadingChooser.Choose(figure, _around);
        TraitReader.Read(figure, _around, token);
        if (_around.Left.Column is { } column) _around.Nesting.Level.NameColumn(column);
        IncludeIn(figure);
        if (figure is { IsRead: true, Column: null, Row.IsReceived: true }) _received = figure;
        _around.Nesting.Level.Take(figure);
    }
}
