namespace RulesEngine.Disclosure.Prose.Doubling;

/// <summary>
/// Finds a clause that stands twice, with a mark between: 因公开工作被申请行政复议、因公开工作被申请行政复议和…. Goes through a text
/// once, from its start: remembers where the clause at hand ends, so that no clause is read twice.
/// </summary>
internal struct ClauseDoubling
{
    /// <summary>A shorter clause may be said twice for a reason.</summary>
    private const int Shortest = 6;

    /// <summary>Behind the end of a sentence or a line, and with figures in it, only a long clause counts: rows of a list look alike.</summary>
    private const int ShortestSentence = 12;

    /// <summary>In the middle of a clause a few words more are needed: 反映较多的是专栏更新不够及时、专栏更新不够及时和….</summary>
    private const int ShortestTail = 8;

    private const string Separating = "，、；。：\n,;！？";

    private static readonly CharacterSet Separators = new(Separating);
    private static readonly CharacterSet Marks = new(Separating + "和与及");

    private int _reported;

    /// <summary>Before this offset no clause begins.</summary>
    public int Next { get; private set; }

    /// <summary>The doubled clause that begins at <paramref name="at"/>, or null.</summary>
    public Doubling? FindAt(string text, int at)
    {
        if (at < Next || IsSeparator(text[at]) || text[at] == ' ') return null;
        var (stop, end) = FindEnds(text, at);
        Next = end + 1;
        if (at != _reported && FindTail(text, at, stop) is { } tail) return tail;
        var second = end;
        while (second < text.Length && (IsSeparator(text[second]) || text[second] == ' ')) second++;
        var length = end - at;
        if (length < Shortest || !Repeats(text, at, second, length) || length < ShortestOf(text, at, end, second) || !IsWhole(text, second + length)) return null;
        // The second one may be the first of another pair.
        (Next, _reported) = (second, second);
        return new Doubling(at, second - at, second - at + length);
    }

    /// <summary>Where the clause at <paramref name="at"/> ends, and where its first item does, at 和 or with it.</summary>
    private static (int Item, int Clause) FindEnds(string text, int at)
    {
        var item = -1;
        for (var end = at; ; end++)
        {
            end = Marks.FindNext(text, end);
            if (end == text.Length || IsSeparator(text[end])) return (item < 0 ? end : item, end);
            if (item < 0 && IsJoint(text, end)) item = end;
        }
    }

    /// <summary>Whether the end of the item before is the item at <paramref name="at"/>, which ends at <paramref name="stop"/>.</summary>
    private static Doubling? FindTail(string text, int at, int stop)
    {
        var (length, start) = (stop - at, at - 1 - (stop - at));
        if (length < ShortestTail || start < 0 || text[at - 1] is not ('、' or '，') || !Repeats(text, start, at, length)) return null;
        return new Doubling(start, length + 1, (2 * length) + 1);
    }

    private static int ShortestOf(string text, int at, int end, int second)
    {
        for (var i = end; i < second; i++)
        {
            if (text[i] is '。' or '\n' or '！' or '？' or '；') return ShortestSentence;
        }
        for (var i = at; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i])) return ShortestSentence;
        }
        return Shortest;
    }

    private static bool Repeats(string text, int at, int second, int length) =>
        second + length <= text.Length && text[at] == text[second] && text.AsSpan(at, length).SequenceEqual(text.AsSpan(second, length));

    /// <summary>The second clause ends there or goes on to another item; 信息公开目录、信息公开目录编制 are two things.</summary>
    private static bool IsWhole(string text, int end) => end >= text.Length || IsSeparator(text[end]) || text[end] is '以' or '等' || IsJoint(text, end);

    /// <summary>和, 及 and 与, but not 及时.</summary>
    private static bool IsJoint(string text, int at) => text[at] is '和' or '与' || (text[at] == '及' && (at + 1 == text.Length || text[at + 1] != '时'));

    private static bool IsSeparator(char c) => Separators.Contains(c);
}
