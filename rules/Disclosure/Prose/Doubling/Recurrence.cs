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
    private int _block;
    private uint _places;

    /// <summary>The first place from <paramref name="at"/> on; <paramref name="end"/> where there is none before it.</summary>
    public int FindNext(int at, int end)
    {
        while (at < end)
        {
            if (at >= _block + Vector128<ushort>.Count || _places == 0) (_block, _places) = (at, FindPlaces(at));
            var ahead = _places >> (at - _block);
            if (ahead != 0) return Math.Min(end, at + BitOperations.TrailingZeroCount(ahead));
            at = _block + Vector128<ushort>.Count;
        }
        return at;
    }

    /// <summary>The places from <paramref name="at"/> on, a bit each. Near the end of the text, where less can be read at once, all.</summary>
    private readonly uint FindPlaces(int at)
    {
        const uint all = (1u << 8) - 1;
        if (at + WordDoubling.Longest + Vector128<ushort>.Count > text.Length) return all;
        ref var start = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), at));
        var here = Vector128.LoadUnsafe(ref start);
        var places = (Vector128.Equals(here, Vector128.LoadUnsafe(ref start, 1)) | WordDoubling.HaveVariants(here)).ExtractMostSignificantBits();
        for (nuint distance = 2; distance <= WordDoubling.Longest; distance++)
        {
            var equal = Vector128.Equals(here, Vector128.LoadUnsafe(ref start, distance));
            if (equal == Vector128<ushort>.Zero) continue;
            // What follows the eight is not known.
            var bits = equal.ExtractMostSignificantBits() | ~all;
            var row = bits & (bits >> 1);
            if (distance > 2) row &= bits >> 2;
            if (distance > 3) row &= bits >> 3;
            places |= row & all;
        }
        return places;
    }
}
