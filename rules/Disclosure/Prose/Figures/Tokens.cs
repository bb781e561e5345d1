namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>The phrases, numbers and breaks of one sentence. Reused from sentence to sentence.</summary>
internal sealed class Tokens
{
    /// <summary>A sentence with more is cut; no one wrote it.</summary>
    private const int Most = 4096;

    /// <summary>How far the end of a title is looked for.</summary>
    private const int LongestTitle = 120;

    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private Phrase?[] _phrases = new Phrase?[64];
    private FigureNumber[] _numbers = new FigureNumber[64];
    private char[] _breaks = new char[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Offset of a token.</summary>
    public int Start(int token) => _starts[token];

    /// <summary>Offset behind a token.</summary>
    public int End(int token) => _ends[token];

    /// <summary>The phrase, or null.</summary>
    public Phrase? PhraseAt(int token) => _phrases[token];

    /// <summary>The number; its unit is null where the token is none.</summary>
    public FigureNumber NumberAt(int token) => _numbers[token];

    /// <summary>Whether the token is a number.</summary>
    public bool IsNumber(int token) => _numbers[token].Unit is not null;

    /// <summary>The punctuation in half width, or 0.</summary>
    public char BreakAt(int token) => _breaks[token];

    /// <summary>Reads one sentence from <paramref name="start"/>; gives the offset behind it.</summary>
    public int Read(string text, int start)
    {
        Count = 0;
        for (var at = start; at < text.Length;)
        {
            if (Count >= Most) return at;
            var c = text[at];
            // Most characters of prose are ideographs.
            if (c is < '\u4E00' or > '\u9FFF')
            {
                if (IsStop(c)) return at + 1;
                if (c == '《')
                {
                    at = SkipTitle(text, at);
                    continue;
                }
                if (BreakOf(c) is var sign and not '\0')
                {
                    Add(at, ++at, null, default, sign);
                    continue;
                }
            }
            if (NumberReader.CanBegin(c) && NumberReader.TryRead(text, at, out var number))
            {
                if (!IsOrdinal(text, at)) Add(number.Start, number.End, null, number, '\0');
                at = number.End;
            }
            else if (PhraseIndex.Find(text, at, out var length) is { } phrase)
            {
                if (phrase.Kind != PhraseKind.Ignored) Add(at, at + length, phrase, default, '\0');
                at += length;
            }
            else at++;
        }
        return text.Length;
    }

    private static bool IsStop(char c) => c is '。' or '！' or '？' or '\n' or '!' or '?';

    private static char BreakOf(char c) => c switch
    {
        '，' or ',' => ',',
        '；' or ';' => ';',
        '：' or ':' => ':',
        '、' => '、',
        '（' or '(' or '〔' or '[' or '【' => '(',
        '）' or ')' or '〕' or ']' or '】' => ')',
        _ => '\0',
    };

    private static bool IsOrdinal(string text, int at) =>
        at > 0 && (text[at - 1] is '第' or '-' or '№' || char.IsAsciiLetter(text[at - 1]));

    private static int SkipTitle(string text, int at)
    {
        var limit = Math.Min(text.Length, at + LongestTitle);
        for (var end = at + 1; end < limit; end++)
        {
            if (text[end] == '》') return end + 1;
            if (IsStop(text[end])) break;
        }
        return at + 1;
    }

    private void Add(int start, int end, Phrase? phrase, FigureNumber number, char sign)
    {
        if (Count == _starts.Length) Grow();
        (_starts[Count], _ends[Count], _phrases[Count], _numbers[Count], _breaks[Count]) = (start, end, phrase, number, sign);
        Count++;
    }

    private void Grow()
    {
        var size = Count * 2;
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _phrases, size);
        Array.Resize(ref _numbers, size);
        Array.Resize(ref _breaks, size);
    }
}
