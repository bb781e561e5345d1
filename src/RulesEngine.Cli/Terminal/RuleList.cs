using RulesEngine.Diagnostics;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Terminal;

/// <summary>Writes the rules as lines or as a table.</summary>
internal static class RuleList
{
    public static void WriteText(Session session)
    {
        var width = session.FolderCatalog.Descriptors.Max(static d => d.Name.Length);
        foreach (var rule in session.FolderCatalog.Descriptors)
            session.Out.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {LevelOf(rule),-7}  {FixOf(rule),-6}  {rule.Title.In(session.Language)}");
    }

    public static void WriteMarkdown(Session session)
    {
        session.Out.WriteLine(session.Say(
            "| 代码 | 名称 | 级别 | 修复 | 检查内容 |\n|---|---|---|---|---|", "| code | name | severity | fix | what it finds |\n|---|---|---|---|---|"));
        foreach (var rule in session.FolderCatalog.Descriptors)
        {
            var title = rule.Title.In(session.Language).Replace("|", "\\|", StringComparison.Ordinal);
            session.Out.WriteLine($"| {rule.Id} | {rule.Name} | {LevelOf(rule)} | {FixOf(rule)} | {title} |");
        }
    }

    private static string LevelOf(DiagnosticDescriptor rule) => RuleLevels.Of(rule.DefaultSeverity).ToWord();

    private static string FixOf(DiagnosticDescriptor rule) => rule.Fix == FixSafety.None ? string.Empty : rule.Fix.ToName();
}
