namespace Provincial.Prose;

/// <summary>Hides the middle of a number: 138****5678, 320102********1234.</summary>
internal static class NumberMask
{
    private const int Mobile = 11;
    private const int Tail = 4;

    /// <summary>The text with the digits in its middle replaced; what stands between digits stays.</summary>
    public static string Apply(string text)
    {
        var digits = text.Count(char.IsAsciiLetterOrDigit);
        // Of a mobile phone the operator stays, of an identity card the place, but not the birthday.
        var head = digits > Mobile ? 6 : 3;
        var seen = 0;
        return string.Concat(text.Select(c => !char.IsAsciiLetterOrDigit(c) ? c : ++seen > head && seen <= digits - Tail ? '*' : c));
    }
}
