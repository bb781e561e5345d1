namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>What is being spoken of at a place of a text. Some of it lasts to the end of the sentence, some to the next heading.</summary>
internal sealed class SpeechState
{
    /// <summary>Stands for what no table counts.</summary>
    public const string Nothing = "-";

    private bool _namesOtherYear;
    private bool _namesOtherYearHere;
    private bool _isElsewhen;
    private bool _isPartOfYear;
    private bool _wasOfRequests;
    private bool _spokeOfRequests;
    private (bool Year, bool YearHere, bool Elsewhen, bool Part)? _outside;

    /// <summary>The table, <see cref="Nothing"/>, or null where nothing was said.</summary>
    public string? Table { get; private set; }

    /// <summary>The row of table two or four that was named last.</summary>
    public Phrase? Row { get; private set; }

    /// <summary>The row of table four that was named last in the sentence, where nothing says that disclosure is the matter.</summary>
    public Phrase? DoubtfulRow { get; private set; }

    /// <summary>The row of table four that was named first in the sentence.</summary>
    public Phrase? FirstDispute { get; private set; }

    /// <summary>Whether other bodies are spoken of.</summary>
    public bool IsOfOthers { get; private set; }

    /// <summary>Whether disclosure is the matter, so that a dispute is one about it.</summary>
    public bool HasCue { get; private set; }

    /// <summary>Whether a comparison with last year was announced in the sentence.</summary>
    public bool IsCompared { get; private set; }

    /// <summary>Whether another year, or a part of the year, is spoken of.</summary>
    public bool IsOtherPeriod => _namesOtherYear || _isElsewhen || _isPartOfYear;

    /// <summary>A part of the report begins.</summary>
    public void BeginPart()
    {
        (Table, Row, HasCue, _namesOtherYear, _spokeOfRequests) = (null, null, false, false, false);
        BeginSentence();
    }

    /// <summary>A sentence begins.</summary>
    public void BeginSentence()
    {
        LeaveBracket();
        _wasOfRequests = false;
        (DoubtfulRow, FirstDispute) = (null, null);
        (IsOfOthers, IsCompared, _isElsewhen, _isPartOfYear, _namesOtherYearHere) = (false, false, false, false, false);
        HasCue = Table is "requests" or "disputes";
    }

    /// <summary>「增长32%（2023年118件）」: a year in a bracket holds to its end.</summary>
    public void EnterBracket() => _outside ??= (_namesOtherYear, _namesOtherYearHere, _isElsewhen, _isPartOfYear);

    /// <summary>Behind a bracket the year before it holds again.</summary>
    public void LeaveBracket()
    {
        if (_outside is { } outside) (_namesOtherYear, _namesOtherYearHere, _isElsewhen, _isPartOfYear) = outside;
        _outside = null;
    }

    /// <summary>A year is named.</summary>
    /// <param name="isThis">Whether it is the report's own.</param>
    /// <param name="isAside">Whether something is only compared with it: 较2022年.</param>
    public void NameYear(bool isThis, bool isAside)
    {
        if (isThis) (_namesOtherYear, _isElsewhen) = (false, false);
        else if (isAside) _isElsewhen = true;
        else (_namesOtherYear, _namesOtherYearHere) = (true, true);
    }

    /// <summary>A month that is not the first or the last.</summary>
    public void NameMonth() => _isPartOfYear = true;

    /// <summary>Takes a phrase.</summary>
    public void Take(Phrase phrase, char first)
    {
        if (phrase is { Kind: PhraseKind.Row, Table: "disputes" }) FirstDispute ??= phrase;
        switch (phrase.Kind)
        {
            case PhraseKind.Subject: (Table, HasCue, _spokeOfRequests) = (phrase.Table, true, true); break;
            case PhraseKind.WeakSubject: Table ??= phrase.Table; break;
            case PhraseKind.Foreign: (Table, _wasOfRequests) = (Nothing, _wasOfRequests || Table == "requests"); break;
            // 信访投诉类不予处理1件 is a result of requests for all that.
            case PhraseKind.Row when phrase.IsOutcome && _wasOfRequests: Table = phrase.Table; break;
            case PhraseKind.Scope: IsOfOthers = true; break;
            case PhraseKind.Cue: HasCue = true; break;
            case PhraseKind.YearOnYear: IsCompared = true; break;
            case PhraseKind.Elsewhen: _isElsewhen = true; break;
            case PhraseKind.ThisYear: TakeThisYear(first); break;
            case PhraseKind.Row when phrase.Table is "proactive" || (phrase.Table is "disputes" && HasCue): (Table, Row) = (phrase.Table, phrase); break;
            case PhraseKind.Row when phrase.Table is "disputes": (Table, DoubtfulRow) = (Nothing, phrase); break;
        }
    }

    /// <summary>「所有申请」: whatever was spoken of since, it is the requests for information that the part began with.</summary>
    /// <param name="before">The text before 申请.</param>
    public void ReturnToRequests(ReadOnlySpan<char> before)
    {
        if (_spokeOfRequests && before.Length > 1 && before[^2..] is "所有" or "上述" or "全部" or "以上") Table = "requests";
    }

    private void TakeThisYear(char first)
    {
        _isElsewhen = false;
        if (!_namesOtherYearHere || first is '本' or '今') _namesOtherYear = false;
    }
}
