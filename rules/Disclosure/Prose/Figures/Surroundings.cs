namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>What stands around a number, and what was said before it. Reused from number to number.</summary>
internal sealed class Surroundings
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The sentence.</summary>
    public Tokens Tokens { get; } = new();

    /// <summary>What is being spoken of.</summary>
    public SpeechState State { get; } = new();

    /// <summary>The brackets.</summary>
    public Nesting Nesting { get; } = new();

    /// <summary>The piece before the number.</summary>
    public PhraseGroup Left { get; } = new();

    /// <summary>The pieces without a number before that.</summary>
    public PhraseGroup Carried { get; } = new();

    /// <summary>The rest of its piece behind the number.</summary>
    public PhraseGroup Right { get; } = new();

    /// <summary>Whether the words around the number say that requests are counted.</summary>
    public bool NamesSubject => HasSubject(Left) || HasSubject(Carried) || HasSubject(Right);

    /// <summary>Looks at the surroundings of the number at <paramref name="token"/>.</summary>
    public void Look(int token)
    {
        var level = Nesting.Level;
        Collect(Left, level.Left, token);
        Collect(Carried, level.Carried < 0 ? level.Left : level.Carried, level.Left);
        var end = token + 1;
        while (end < Tokens.Count && Tokens.BreakAt(end) == '\0' && !Tokens.IsNumber(end)) end++;
        // Where another number comes first, what stands between belongs to that.
        var isOwn = end == Tokens.Count || (Tokens.IsNumber(end) ? Tokens.NumberAt(end).Unit.Kind is UnitKind.Percent or UnitKind.Year : !GoesOn(end));
        Collect(Right, token + 1, isOwn ? end : token + 1);
    }

    /// <summary>「45件为无法提供、不予处理等情形」: more words are listed behind the sign, without a number.</summary>
    private bool GoesOn(int sign)
    {
        if (Tokens.BreakAt(sign) != '、') return false;
        var next = sign + 1;
        while (next < Tokens.Count && Tokens.BreakAt(next) == '\0' && !Tokens.IsNumber(next)) next++;
        return next > sign + 1 && (next == Tokens.Count || !Tokens.IsNumber(next));
    }

    private static bool HasSubject(PhraseGroup group) => group.Has(PhraseKind.Subject) || group.Has(PhraseKind.WeakSubject);

    private void Collect(PhraseGroup group, int start, int end)
    {
        group.Clear();
        for (var t = start; t < end; t++)
        {
            if (Tokens.PhraseAt(t) is { } phrase) group.Add(phrase, t);
        }
        group.Settle();
    }
}
