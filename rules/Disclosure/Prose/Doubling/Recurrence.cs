namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>Finds where a doubled word may begin, in one pass: where characters stand again side by side with themselves.</summary>
internal static class Recurrence
{
    /// <summary>Slots for pairs of characters. Two that share one hide each other, but a longer word has more than one pair.</summary>
    private const int Size = 1024;

    /// <summary>Shorter words have one pair or two, so they are compared without slots.</summary>
    private const int Short = 3;

    // Filled anew for each text; kept by the thread.
    [ThreadStatic]
    private static List<int>? t_places;

    /// <summary>The places in their order. Valid until the next text.</summary>
    public static IReadOnlyList<int> FindPlaces(string text)
    {
        var places = t_places ??= [];
        places.Clear();
        // Where a pair stood last, counted from 1.
        Span<int> latest = stackalloc int[Size];
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (first, second) = (text[at], text[at + 1]);
            if (first == second || WordDoubling.Variants.Contains(first)) Insert(places, at);
            if (at > 1 && first == text[at - 2]) AddRow(places, text, at - 2, at);
            if (at > 2 && first == text[at - 3]) AddRow(places, text, at - 3, at);
            ref var last = ref latest[(first + (second * 37)) & (Size - 1)];
            var before = last - 1;
            last = at + 1;
            if (before >= 0 && at - before is > Short and <= WordDoubling.Longest && text[before] == first) AddRow(places, text, before, at);
        }
        return places;
    }

    /// <summary>Adds where words begin that stand again at this distance, around two equal characters.</summary>
    private static void AddRow(List<int> places, string text, int before, int at)
    {
        var length = at - before;
        var (start, end) = (before, before);
        while (end < at && end + length < text.Length && text[end] == text[end + length]) end++;
        while (start > 0 && before - start < length && text[start - 1] == text[start - 1 + length]) start--;
        for (; start + length <= end; start++) Insert(places, start);
    }

    /// <summary>Rows are found at their second word, so nearly in order.</summary>
    private static void Insert(List<int> places, int place)
    {
        var index = places.Count;
        while (index > 0 && places[index - 1] > place) index--;
        if (index == 0 || places[index - 1] != place) places.Insert(index, place);
    }
}
