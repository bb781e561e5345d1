using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.Cli.Terminal;

/// <summary>Says on standard error what was fixed in a file.</summary>
internal static class FixNotes
{
    public static void Write(Session session, FixOutcome outcome, bool isDiff)
    {
        if (!outcome.IsChanged) return;
        var rules = outcome.Applied
            .CountBy(static a => a.Diagnostic.Id)
            .OrderBy(static r => r.Key, StringComparer.Ordinal)
            .Select(static r => r.Value == 1 ? r.Key : $"{r.Key}×{r.Value}");
        var (count, list) = (outcome.Applied.Length, string.Join(", ", rules));
        session.Warn(isDiff
            ? new($"{outcome.File!.Path}：可修改 {count} 处（{list}）", $"{outcome.File.Path}: {count} fixes would be made ({list})")
            : new($"{outcome.File!.Path}：已修改 {count} 处（{list}）", $"{outcome.File.Path}: {count} fixes made ({list})"));
    }

    /// <summary>Says what is left, where no output shows it.</summary>
    public static void WriteLeft(Session session, CheckSummary summary) => session.Warn(new(
        $"余下 {summary.Errors} 个错误、{summary.Warnings} 个警告、{summary.Infos} 个提示",
        $"left: {summary.Errors} errors, {summary.Warnings} warnings, {summary.Infos} notes"));
}
