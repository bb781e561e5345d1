namespace RulesEngine.Disclosure.Years;

/// <summary>
/// The shingles of a text: all sequences of eight characters that stand in it (A. Z. Broder, On the resemblance and
/// containment of documents, 1997). Eight are long enough that two texts hardly share one by chance, and are just 128
/// bits: a shingle is its own value, so none is taken for another.
/// </summary>
internal sealed class Shingles
{
    /// <summary>Characters of a shingle.</summary>
    public const int Length = 8;

    private readonly HashSet<UInt128> _shingles;

    private Shingles(HashSet<UInt128> shingles) => _shingles = shingles;

    /// <summary>The shingles of <paramref name="text"/>, in time and memory linear in its length; none where it is shorter than one.</summary>
    public static Shingles Of(string text)
    {
        var shingles = new HashSet<UInt128>();
        UInt128 last = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // The oldest of the eight characters is shifted out.
            last = (last << 16) | text[i];
            if (i >= Length - 1) shingles.Add(last);
        }
        return new Shingles(shingles);
    }

    /// <summary>Which part of these shingles stands in <paramref name="other"/>, too: 0 none of them, 1 all.</summary>
    public double ContainmentIn(Shingles other)
    {
        if (_shingles.Count == 0) return 0;
        var shared = 0;
        foreach (var shingle in _shingles)
        {
            if (other._shingles.Contains(shingle)) shared++;
        }
        return (double)shared / _shingles.Count;
    }
}
