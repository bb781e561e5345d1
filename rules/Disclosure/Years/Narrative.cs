using System.Text;
using RulesEngine.Disclosure.Prose;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Years;

/// <summary>
/// What a body says in its own words: the letters of a section, without the sentences that recur every year, the figures in
/// the words of the form, numbers, and names of years.
/// </summary>
/// <param name="form">The form, whose rows and columns have names.</param>
internal sealed class Narrative(Form form)
{
    // Shorter ones (其他, 总计, 规章) are words like any other.
    private const int ShortestName = 3;

    private readonly List<string> _names = FindNames(form);

    /// <summary>The narrative of <paramref name="text"/>; looks at each character a bounded number of times.</summary>
    public string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfSentence(text, start);
            var sentence = text.AsSpan(start, end - start);
            if (!Boilerplate.Is(sentence)) AddClauses(letters, sentence);
            start = end + 1;
        }
        return letters.ToString();
    }

    private static int EndOfSentence(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (ProseText.EndsSentence(text, at)) return at;
        }
        return text.Length;
    }

    private void AddClauses(StringBuilder letters, ReadOnlySpan<char> sentence)
    {
        foreach (var clause in sentence.SplitAny('，', '、', '：', ','))
        {
            if (!IsFigureOfForm(sentence[clause])) AddLetters(letters, sentence[clause]);
        }
    }

    /// <summary>本年新收政府信息公开申请 17 件: what the table says once more, which has no other words for it.</summary>
    private bool IsFigureOfForm(ReadOnlySpan<char> clause)
    {
        if (clause.IndexOfAnyInRange('0', '9') < 0) return false;
        foreach (var name in _names)
        {
            if (clause.IndexOf(name) >= 0) return true;
        }
        return false;
    }

    private static void AddLetters(StringBuilder letters, ReadOnlySpan<char> clause)
    {
        for (var i = 0; i < clause.Length; i++)
        {
            var c = clause[i];
            if (c == '年') i = SkipYear(letters, clause, i);
            else if (char.IsLetter(c) && !IsNumeral(c)) letters.Append(c);
        }
    }

    /// <summary>去年, 本年度 and 2023年 are the same.</summary>
    private static int SkipYear(StringBuilder letters, ReadOnlySpan<char> clause, int at)
    {
        if (letters.Length > 0 && letters[^1] is '本' or '今' or '去' or '上' or '前' or '全') letters.Length--;
        return at + 1 < clause.Length && clause[at + 1] == '度' ? at + 1 : at;
    }

    private static bool IsNumeral(char c) => c is '零' or '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九'
        or '十' or '百' or '千' or '万' or '亿' or '月' or '日';

    private static List<string> FindNames(Form form)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in form.Sections)
        {
            foreach (var row in section.Table?.Rows ?? [])
            {
                names.Add(row.Name);
                foreach (var column in row.Columns) names.Add(column.Name);
            }
        }
        names.RemoveWhere(static n => n.Length < ShortestName);
        return [.. names];
    }
}
