using RulesEngine.Text;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>The counts of a check as a sentence.</summary>
internal static class SummaryLine
{
    /// <summary>Said instead of the counts when a check broke off.</summary>
    public static LocalizedText BrokenOff { get; } = new("检查未完成，结果不全", "the check broke off; the results are not complete");

    /// <summary>For example <c>共检查 3 个文件：2 个错误，1 个警告；1 个可自动修复（rulesengine fix）</c>.</summary>
    public static string Of(CheckSummary summary, Language language) =>
        language == Language.English ? InEnglish(summary) : InChinese(summary);

    /// <summary>A file that could not be read.</summary>
    public static string Of(FileFailure failure, Language language) =>
        language == Language.English ? $"cannot read: {failure.Reason.En}" : $"无法读取：{failure.Reason.Zh}";

    private static string InChinese(CheckSummary summary)
    {
        var found = Join("，", Count(summary.Errors, "个错误"), Count(summary.Warnings, "个警告"), Count(summary.Infos, "条信息"));
        return $"共检查 {summary.Files} 个文件：" + Join(
            "；",
            found.Length == 0 ? "没有发现问题" : found,
            Count(summary.Fixable, "个可自动修复（rulesengine fix）"),
            Count(summary.FixableUnsafe, "个可在核对后修复（rulesengine fix --unsafe）"),
            Count(summary.Suppressed, "个已由注释抑制"),
            Count(summary.InBaseline, "个在基线中"),
            Count(summary.Failures.Length, "个文件无法读取"));
    }

    private static string InEnglish(CheckSummary summary)
    {
        var found = Join(", ", Plural(summary.Errors, "error"), Plural(summary.Warnings, "warning"), Plural(summary.Infos, "info"));
        return $"checked {summary.Files} {(summary.Files == 1 ? "file" : "files")}: " + Join(
            "; ",
            found.Length == 0 ? "no problems" : found,
            Count(summary.Fixable, "fixable (rulesengine fix)"),
            Count(summary.FixableUnsafe, "fixable after review (rulesengine fix --unsafe)"),
            Count(summary.Suppressed, "suppressed by comments"),
            Count(summary.InBaseline, "in the baseline"),
            Count(summary.Failures.Length, "unreadable"));
    }

    private static string Count(int number, string words) => number == 0 ? "" : $"{number} {words}";

    private static string Plural(int number, string word) => Count(number, number == 1 ? word : word + "s");

    private static string Join(string separator, params string[] parts) =>
        string.Join(separator, parts.Where(static p => p.Length > 0));
}
