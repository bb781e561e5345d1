namespace RulesEngine.Disclosure.Prose;

/// <summary>Recognises what templates leave behind. Looks at each character a bounded number of times.</summary>
internal static class Placeholder
{
    private static readonly string[] Phrases =
    [
        "待补充", "待填写", "待添加", "待录入",
        "该部分以表格形式报告", "此部分以表格形式报告", "本部分以表格形式报告",
        "X年X月", "X月X日", "×年×月", "×月×日", "Ｘ年Ｘ月", "Ｘ月Ｘ日",
    ];

    private const string WordCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-@:/%";

    private static readonly CharacterSet Words = new(WordCharacters);

    /// <summary>The characters with which a placeholder may begin.</summary>
    public static CharacterSet Beginnings { get; } = new(WordCharacters + "([{（【［〔｛×✕╳Ｘｘ某＿待该此本");

    /// <summary>Length of the placeholder that begins at <paramref name="at"/>, or 0.</summary>
    public static int LengthAt(string text, int at)
    {
        var c = text[at];
        if (c < '\x80') return LengthAtAscii(text, at);
        return c switch
        {
            '（' or '【' or '［' or '〔' or '｛' => BracketedNote.LengthAt(text, at),
            '×' or '✕' or '╳' or 'Ｘ' or 'ｘ' or '某' => Math.Max(LengthOfRun(text, at), LengthOfPhrase(text, at)),
            '＿' => LengthOfRun(text, at) is > 2 and var run ? run : 0,
            '待' or '该' or '此' or '本' => IsWish(text, at) ? 0 : LengthOfPhrase(text, at),
            _ => 0,
        };
    }

    private static int LengthAtAscii(string text, int at)
    {
        if (text[at] is '(' or '[' or '{') return BracketedNote.LengthAt(text, at);
        return IsWordCharacter(text[at]) && (at == 0 || !IsWordCharacter(text[at - 1])) ? LengthOfWord(text, at) : 0;
    }

    /// <summary>「有待补充」「尚待补充」 speak of work to do, not of the text.</summary>
    private static bool IsWish(string text, int at) => text[at] == '待' && at > 0 && text[at - 1] is '有' or '尚' or '亟' or '还';

    private static int LengthOfPhrase(string text, int at)
    {
        foreach (var phrase in Phrases)
        {
            if (text.AsSpan(at).StartsWith(phrase)) return phrase.Length;
        }
        return 0;
    }

    /// <summary>Two or more of the same sign: ××, 某某. One alone may be a multiplication, or 某 in earnest.</summary>
    private static int LengthOfRun(string text, int at)
    {
        if (at > 0 && text[at - 1] == text[at]) return 0;
        var end = at;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - at > 1 ? end - at : 0;
    }

    /// <summary>
    /// A Latin word is a placeholder as a whole or not at all: XX, 20XX, XX.XX and TODO are, XXL and xx.gov.cn are not.
    /// </summary>
    private static int LengthOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsWordCharacter(text[end])) end++;
        while (end > at && text[end - 1] is '.' or '-' or ':' or '/') end--;
        var word = text.AsSpan(at, end - at);
        if (word is "TODO" or "TBD" or "FIXME" || word.StartsWith("TODO:")) return word.Length;
        if (IsMadeOfX(word) || IsLine(word)) return word.Length;
        return word is "X" ? LengthOfPhrase(text, at) : 0;
    }

    /// <summary>Only digits, points and X, two of them side by side.</summary>
    private static bool IsMadeOfX(ReadOnlySpan<char> word)
    {
        var hasPair = false;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetter(word[i]) && word[i] is not ('X' or 'x')) return false;
            hasPair |= i > 0 && word[i] is 'X' or 'x' && word[i - 1] == word[i];
        }
        return hasPair;
    }

    /// <summary>A line to write on: three or more low lines.</summary>
    private static bool IsLine(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c != '_') return false;
        }
        return word.Length > 2;
    }

    private static bool IsWordCharacter(char c) => Words.Contains(c);
}
