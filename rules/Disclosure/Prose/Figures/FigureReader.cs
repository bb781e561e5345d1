namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Goes through the sentences of a text and says of each number what it counts.</summary>
internal sealed class FigureReader
{
    private readonly ProseFigures _figures;
    private readonly Surroundings _around = new();
    private readonly ClaimFinder _claims;
    private int? _year;
    private int _sentence;
    private int _clause;
    private int _before;
    private bool _hasRest;

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
        _before = 0;
        _around.State.BeginPart();
        for (var at = 0; at < text.Length;)
        {
            if (IsHeading(text, at)) _around.State.BeginPart();
            else _around.State.BeginSentence();
            at = _around.Tokens.Read(text, at);
            ReadSentence();
        }
        _around.Text = string.Empty;
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
        var (only, first) = (OnlyCount(), _figures.Figures.Count);
        _around.Nesting.BeginSentence();
        // 全年公开信息118条。其中动态65条，公告53条.
        if (only is not null && tokens.Count > 0 && tokens.PhraseAt(0) is { Kind: PhraseKind.Among or PhraseKind.Division }) _around.Nesting.Level.Follow(only);
        for (var t = 0; t < tokens.Count; t++)
        {
            if (tokens.IsNumber(t)) TakeNumber(t);
            else if (tokens.PhraseAt(t) is { } phrase) TakePhrase(phrase, t);
            else TakeBreak(t);
        }
        EndRest();
        _before = first;
    }

    /// <summary>What the sentence before counts, where that is one thing.</summary>
    private Figure? OnlyCount()
    {
        Figure? only = null;
        for (var i = _before; i < _figures.Figures.Count; i++)
        {
            var figure = _figures.Figures[i];
            if (!figure.IsCount || figure.Has(FigureTraits.Change)) continue;
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
        // 公开信息156条：动态98条，公告58条.
        if (sign == ':' && token > 0 && _around.Tokens.IsNumber(token - 1)) _around.Nesting.Level.AnnounceParts();
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
        _hasRest |= phrase.Kind == PhraseKind.Rest;
        if (phrase.Kind == PhraseKind.Among) _around.Nesting.Level.AnnounceParts();
        if (phrase.Kind == PhraseKind.Division) _around.Nesting.Level.AnnounceDivision();
        if (phrase.Kind is PhraseKind.All or PhraseKind.None) _claims.Look(token, phrase.Kind, _sentence);
    }

    private void TakeNumber(int token)
    {
        var number = _around.Tokens.NumberAt(token);
        _hasRest = false;
        if (number.Unit.Kind is UnitKind.Year or UnitKind.Month)
        {
            TakeDate(number);
            return;
        }
        if (IsCounting(number)) Add(token, number);
        _around.Nesting.Level.EndFigure(token);
    }

    /// <summary>The day of a date counts nothing, and many numbers without a unit do not.</summary>
    private bool IsCounting(FigureNumber number) => number.Unit.Kind == UnitKind.None ? !IsPartOfName(number) : number.Unit.Text != "日";

    /// <summary>Numbers of documents and dates such as 2023.1.1 count nothing.</summary>
    private bool IsPartOfName(FigureNumber number) =>
        number.End >= _around.Text.Length || _around.Text[number.End] is '号' or '.' or '-' or '—' or '/' or '〕' or ']' or '－' or '–';

    private void TakeDate(FigureNumber number)
    {
        if (number.Unit.Kind == UnitKind.Month)
        {
            if (!IsWholeYear(number)) _around.State.NameMonth();
            return;
        }
        if (_year is not { } year || number.Value is < 1990 or >= 2100) return;
        var behind = _around.Text.AsSpan(number.End).TrimStart('度');
        // 2022年结转 and 结转2024年 name rows.
        if (number.Value == year - 1 && (behind.StartsWith("结转") || behind.StartsWith("转入"))) return;
        var before = number.Start > 0 ? _around.Text[number.Start - 1] : '\0';
        if (number.Value == year + 1 && before is '转' or '至' or '到' or '入') return;
        _around.State.NameYear(number.Value == year, before is '较' or '比' or '与' or '同' or '和' or '在');
    }

    /// <summary>「1月1日至12月31日」「截至12月底」: the first and the last month only bound the year.</summary>
    private bool IsWholeYear(FigureNumber month)
    {
        if (month.Value == 1) return true;
        if (month.Value != 12) return false;
        var behind = _around.Text.AsSpan(month.End);
        return (month.Start > 0 && _around.Text[month.Start - 1] is '至' or '到' or '止' or '-' or '—' or '－' or '–' or '~' or '～')
            || behind.StartsWith("底") || behind.StartsWith("末") || behind.StartsWith("31");
    }

    private void Add(int token, FigureNumber number)
    {
        var figure = _figures.Add();
        (figure.Number, figure.Sentence, figure.Clause) = (number, _sentence, _clause);
        (figure.Sign, figure.Bracket, figure.Depth) = (_around.Nesting.Level.Sign, _around.Nesting.Bracket, _around.Nesting.Depth);
        _around.Look(token);
        // 收到31件政府信息公开申请: the subject may follow.
        if (_around.Right.Has(PhraseKind.Subject)) _around.State.Take(Phrases.Subjects[0], '\0');
        ReadingChooser.Choose(figure, _around);
        TraitReader.Read(figure, _around, token);
        IncludeIn(figure);
        _around.Nesting.Level.Take(figure);
    }
}
