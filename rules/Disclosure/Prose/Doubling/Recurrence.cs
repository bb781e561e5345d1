namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>
/// Says, from the start of a text to its end, where two characters may stand again within a short distance: most do not, and
/// need no further look.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="latest">Memory of <see cref="Size"/>.</param>
/// <param name="farthest">The distance.</param>
internal ref struct Recurrence(string text, Span<int> latest, int farthest)
{
    /// <summary>Pairs that share a slot are taken for each other.</summary>
    public const int Size = 1024;

    private readonly Span<int> _latest = latest;
    private int _ahead;

    /// <summary>False where the two characters at <paramref name="at"/> do not stand again behind themselves.</summary>
    public bool MayRecur(int at)
    {
        var end = Math.Min(text.Length - 1, at + farthest + 1);
        while (_ahead < end) _latest[SlotOf(_ahead)] = _ahead++;
        return at < end && _latest[SlotOf(at)] > at + 1;
    }

    private readonly int SlotOf(int at) => (text[at] + (text[at + 1] * 37)) & (Size - 1);
}
