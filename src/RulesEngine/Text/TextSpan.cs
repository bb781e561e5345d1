namespace RulesEngine.Text;

/// <summary>A range of a text in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">Number of code units; 0 is a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="offset"/> lies inside or at the end.</summary>
    public bool Touches(int offset) => offset >= Start && offset <= End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a code unit, or an empty one lies strictly inside the other.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
