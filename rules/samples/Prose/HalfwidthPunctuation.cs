using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace Provincial.Prose;

/// <summary>PRV4003: a half-width mark stands in Chinese text: 公开34条,其中….</summary>
public sealed partial class HalfwidthPunctuation : ReportAnalyzer
{
    /// <summary>The marks, and at the same places of <see cref="Full"/> what to write instead.</summary>
    internal const string Half = ",;:!?()";

    /// <summary>The full-width marks.</summary>
    internal const string Full = "，；：！？（）";

    /// <summary>What stands between a pair of brackets is short; a bracket without its partner must not be sought in the whole text.</summary>
    private const int LongestPair = 100;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSectionAction(Check);

    private static void Check(SectionContext context)
    {
        var (section, text) = (context.Section, context.Section.Text);
        for (var at = 0; at < text.Length; at++)
        {
            if (!Half.Contains(text[at]) || !IsInChinese(text, at)) continue;
            var full = Full[Half.IndexOf(text[at])].ToString();
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, section.GetSpan(at, 1), section.Path, text[at].ToString(), full));
        }
    }

    private static bool IsInChinese(string text, int at) => text[at] switch
    {
        // The two brackets of a pair go together.
        '(' => IsBesideChinese(text, at) || IsBesideChinese(text, text.IndexOf(')', at, Math.Min(LongestPair, text.Length - at))),
        ')' => IsBesideChinese(text, at) || IsBesideChinese(text, text.LastIndexOf('(', at, Math.Min(LongestPair, at + 1))),
        // Numbers, times and addresses keep theirs: 1,200 9:30 https://…
        _ => at > 0 && IsChinese(text[at - 1]),
    };

    private static bool IsBesideChinese(string text, int at) =>
        (at > 0 && IsChinese(text[at - 1])) || (at >= 0 && at + 1 < text.Length && IsChinese(text[at + 1]));

    /// <summary>Chinese characters, and the marks that close what stands before.</summary>
    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF' or '》' or '”' or '）' or '〕' or ')';
}
