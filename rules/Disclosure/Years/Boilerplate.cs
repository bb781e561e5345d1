using RulesEngine.Disclosure.Prose;

namespace RulesEngine.Disclosure.Years;

/// <summary>
/// Recognises sentences that a report must contain every year, in words that are handed down: whoever repeats them copies
/// nothing.
/// </summary>
internal static class Boilerplate
{
    /// <summary>What is longer says more than that.</summary>
    private const int MostCharacters = 300;

    private static readonly string[] Bases = ["政府信息公开条例", "《条例》", "公开办函", "年度报告格式", "年报格式"];
    private static readonly string[] Makings = ["编制", "编写", "编印", "制作", "汇总", "撰写", "形成", "公布", "发布", "现将", "如下"];
    private static readonly string[] Contacts = ["疑问", "联系", "咨询", "查阅", "下载", "电子版"];

    /// <summary>Whether <paramref name="sentence"/> is one of them.</summary>
    public static bool Is(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > MostCharacters) return false;
        // 信息处理费 must be told of (国办函〔2020〕109号), and where there is nothing else, that there is nothing.
        if (Has(sentence, "信息处理费") || Has(sentence, "需要报告的事项")) return true;
        if (PeriodStatement.IsWholeYear(sentence) || PeriodStatement.Find(sentence.ToString()) is not null) return true;
        return Has(sentence, "报告") && (IsOpening(sentence) || IsContents(sentence) || HasAny(sentence, Contacts));
    }

    /// <summary>根据《…条例》和国办公开办函〔2021〕30号，编制本报告: articles 49 and 50, and the notice with the form.</summary>
    private static bool IsOpening(ReadOnlySpan<char> sentence) => HasAny(sentence, Bases) && HasAny(sentence, Makings);

    /// <summary>本报告由总体情况……六个部分组成.</summary>
    private static bool IsContents(ReadOnlySpan<char> sentence) => Has(sentence, "部分") && (Has(sentence, "组成") || Has(sentence, "总体情况"));

    private static bool HasAny(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (var word in words)
        {
            if (Has(sentence, word)) return true;
        }
        return false;
    }

    private static bool Has(ReadOnlySpan<char> sentence, string word) => sentence.IndexOf(word) >= 0;
}
