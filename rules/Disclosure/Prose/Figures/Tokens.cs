namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>The phrases, numbers and breaks of one sentence. Reused from sentence to sentence.</summary>
internal sealed class Tokens
{
    /// <summary>A sentence with more is cut; no one wrote it.</summary>
    private const int Most = 4096;

    /// <summary>How far the end of a title is looked for.</summary>
    private const int LongestTitle = 120;

    private const int None = -1;

    private Token[] _tokens = new Token[64];
    private FigureNumber[] _numbers = new FigureNumber[16];
    private int _numberCount;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Offset of a token.</summary>
    public int Start(int token) => _tokens[token].Start;

    /// <summary>Offset behind a token.</summary>
    public int End(int token) => _tokens[token].End;

    /// <summary>The phrase, or null.</summary>
    public Phrase? PhraseAt(int token) => _tokens[token].Phrase;

    /// <summary>The number of a token that is one.</summary>
    public FigureNumber NumberAt(int token) => _numbers[_tokens[token].Number];

    /// <summary>Whether the token is a number.</summary>
    public bool IsNumber(int token) => _tokens[token].Number >= 0;

    /// <summary>The punctuation in half width, or 0.</summary>
    public char BreakAt(int token) => _tokens[token].Break;

    /// <summary>Reads one sentence from <paramref name="start"/>; gives the offset behind it.</summary>
    public int Read(string text, int start)
    {
        (Count, _numberCount) = (0, 0);
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
                    Add(new Token(at, ++at, null, None, sign));
                    continue;
                }
            }
            else if (!PhraseIndex.CanBegin(c))
            {
                at++;
                continue;
            }
            if (NumberReader.CanBegin(c) && NumberReader.TryRead(text, at, out var number))
            {
                if (!IsOrdinal(text, at)) Add(number);
                at = number.End;
            }
            else if (PhraseIndex.CanBegin(c) && PhraseIndex.Find(text, at, out var length) is { } phrase)
            {
                if (phrase.Kind != PhraseKind.Ignored) Add(new Token(at, at + length, phrase, None, '\0'));
                at += length;
            }
            else at++;
        }
        return text.Length;
    }

    /// <summary>Whether a sentence ends with <paramref name="c"/>.</summary>
    public static bool IsStop(char c) => c is '。' or '！' or '？' or '\n' or '!' or '?';

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

    /// <summary>第3, 前50条; not so 此前50条.</summary>
    private static bool IsOrdinal(string text, int at) =>
        at > 0 && (text[at - 1] is '第' or '-' or '№' || char.IsAsciiLetter(text[at - 1])
            || (text[at - 1] == '前' && !(at > 1 && text[at - 2] is '此' or '之' or '以' or '目' or '提' or '年' or '日' or '月')));

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

    private void Add(in FigureNumber number)
    {
        if (_numberCount == _numbers.Length) Array.Resize(ref _numbers, _numberCount * 2);
        _numbers[_numberCount] = number;
        Add(new Token(number.Start, number.End, null, _numberCount++, '\0'));
    }

    private void Add(in Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    /// <param name="Start">Offset.</param>
    /// <param name="End">Offset behind it.</param>
    /// <param name="Phrase">The phrase, or null.</param>
    /// <param name="Number">Which of the numbers it is, or <see cref="None"/>.</param>
    /// <param name="Break">The punctuation in half width, or 0.</param>
    private readonly record struct Token(int Start, int End, Phrase? Phrase, int Number, char Break);
}
