namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>Finds where a doubled word may begin, in one pass: where characters stand again side by side with themselves.</summary>
internal ref struct Recurrence
{
    /// <summary>Slots for pairs of characters. Two that share one hide each other, but a longer word has more than one pair.</summary>
    private const int Size = 1024;

    /// <summary>Shorter words have one pair or two, so they are compared without slots.</summary>
    private const int Short = 3;

    // Filled anew for each text; kept by the thread.
    [ThreadStatic]
    private static List<int>? t_places;

    private readonly string _text;
    private readonly List<int> _places;

    // By the distance of a row of equal characters: where it begins, and the place behind the last one seen.
    private readonly Span<int> _starts;
    private readonly Span<int> _ends;

    private Recurrence(string text, List<int> places, Span<int> starts, Span<int> ends)
    {
        (_text, _places) = (text, places);
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The places in their order. Valid until the next text.</summary>
    public static IReadOnlyList<int> FindPlaces(string text)
    {
        var places = t_places ??= [];
        places.Clear();
        Span<int> latest = stackalloc int[Size];
        Span<int> starts = stackalloc int[WordDoubling.Longest + 1];
        Span<int> ends = stackalloc int[WordDoubling.Longest + 1];
        new Recurrence(text, places, starts, ends).Find(latest);
        return places;
    }

    /// <param name="latest">Where a pair stood last, counted from 1.</param>
    private void Find(Span<int> latest)
    {
        for (var at = 0; at + 1 < _text.Length; at++)
        {
            var (first, second) = (_text[at], _text[at + 1]);
            if (first == second || WordDoubling.Variants.Contains(first)) Insert(at);
            if (at > 1 && first == _text[at - 2]) Take(at - 2, at);
            if (at > 2 && first == _text[at - Short]) Take(at - Short, at);
            ref var last = ref latest[(first + (second * 37)) & (Size - 1)];
            var before = last - 1;
            last = at + 1;
            if (before >= 0 && at - before is > Short and <= WordDoubling.Longest && _text[before] == first) Take(before, at);
        }
    }

    /// <summary>Takes two equal characters. A row that goes on need not be read again.</summary>
    private void Take(int before, int at)
    {
        var length = at - before;
        if (_ends[length] != at) _starts[length] = AddRow(before, at);
        else if (before + 1 - length >= _starts[length]) Insert(before + 1 - length);
        _ends[length] = at + 1;
    }

    /// <summary>Adds where words begin that stand again at this distance, around two equal characters; gives the start of the row.</summary>
    private readonly int AddRow(int before, int at)
    {
        var length = at - before;
        var (start, end) = (before, before);
        while (end < at && end + length < _text.Length && _text[end] == _text[end + length]) end++;
        while (start > 0 && before - start < length && _text[start - 1] == _text[start - 1 + length]) start--;
        for (var place = start; place + length <= end; place++) Insert(place);
        return start;
    }

    /// <summary>Rows are found at their second word, so nearly in order.</summary>
    private readonly void Insert(int place)
    {
        var index = _places.Count;
        while (index > 0 && _places[index - 1] > place) index--;
        if (index == 0 || _places[index - 1] != place) _places.Insert(index, place);
    }
}
