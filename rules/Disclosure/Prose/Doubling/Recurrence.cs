using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>
/// Finds, from the start of a text to its end, where a doubled word may begin: where characters stand again at one distance, as
/// many in a row as the distance, or four. At most places they do not; eight places are looked at together.
/// </summary>
/// <param name="text">The text.</param>
internal struct Recurrence(string text)
{
    private const uint All = (1u << 8) - 1;

    private int _block = -Vector128<ushort>.Count;
    private uint _places;

    /// <summary>The first place from <paramref name="at"/> on; <paramref name="end"/> where there is none before it.</summary>
    public int FindNext(int at, int end)
    {
        while (at < end)
        {
            if (PlacesFrom(at) is var ahead and not 0) return Math.Min(end, at + BitOperations.TrailingZeroCount(ahead));
            at = _block + Vector128<ushort>.Count;
        }
        return at;
    }

    /// <summary>Whether one may begin at <paramref name="at"/>.</summary>
    public bool IsPlace(int at) => (PlacesFrom(at) & 1) != 0;

    private uint PlacesFrom(int at)
    {
        if (at >= _block + Vector128<ushort>.Count) (_block, _places) = (at, FindPlaces(at));
        return _places >> (at - _block);
    }

    /// <summary>The places from <paramref name="at"/> on, a bit each. Near the end of the text, where less can be read at once, all.</summary>
    private readonly uint FindPlaces(int at)
    {
        if (at + WordDoubling.Longest + Vector128<ushort>.Count >= text.Length) return All;
        ref var start = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), at));
        var (here, next) = (Vector128.LoadUnsafe(ref start), Vector128.LoadUnsafe(ref start, 1));
        var places = (Vector128.Equals(here, next) | WordDoubling.HaveVariants(here)).ExtractMostSignificantBits();
        return HavePairs(ref start, here, next) ? places | FindRows(ref start, here, next) : places;
    }

    /// <summary>Whether two characters stand again at some distance, which mostly is all there is to ask.</summary>
    private static bool HavePairs(ref ushort start, Vector128<ushort> here, Vector128<ushort> next)
    {
        var pairs = Vector128<ushort>.Zero;
        var first = Vector128.Equals(here, Vector128.LoadUnsafe(ref start, 2));
        for (nuint distance = 2; distance <= WordDoubling.Longest; distance++)
        {
            var behind = Vector128.LoadUnsafe(ref start, distance + 1);
            pairs |= first & Vector128.Equals(next, behind);
            first = Vector128.Equals(here, behind);
        }
        return pairs != Vector128<ushort>.Zero;
    }

    private static uint FindRows(ref ushort start, Vector128<ushort> here, Vector128<ushort> next)
    {
        var places = 0u;
        for (nuint distance = 2; distance <= WordDoubling.Longest; distance++)
        {
            // What follows the nine is not known.
            var second = Vector128.Equals(next, Vector128.LoadUnsafe(ref start, distance + 1)).ExtractMostSignificantBits() | ~All;
            var row = Vector128.Equals(here, Vector128.LoadUnsafe(ref start, distance)).ExtractMostSignificantBits() & second;
            if (distance > 2) row &= second >> 1;
            if (distance > 3) row &= second >> 2;
            places |= row;
        }
        return places;
    }
}
