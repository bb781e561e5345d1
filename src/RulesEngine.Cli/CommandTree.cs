using System.CommandLine;
using System.Globalization;
using RulesEngine.Cli.Commands;
using RulesEngine.Text;

namespace RulesEngine.Cli;

/// <summary>The commands. A run uses one of them, so only that one is made; the others are made for help and mistakes.</summary>
internal static class CommandTree
{
    private static readonly (string Name, Func<Session, Command> Create)[] Commands =
    [
        ("check", static s => new CheckCommand(s)),
        ("fix", static s => new FixCommand(s)),
        ("config", static s => new ConfigCommand(s)),
        ("rules", static s => new RulesCommand(s)),
        ("explain", static s => new ExplainCommand(s)),
        ("schema", static s => new SchemaCommand(s)),
    ];

    public static RootCommand Create(string[] args, Session session)
    {
        if (session.Language == Language.Chinese) CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        var root = new RootCommand(session.Say(
            "检查政府信息公开工作年度报告", "Checks annual reports on the disclosure of government information"))
        {
            HelpName = "rulesengine",
        };
        foreach (var (name, create) in Commands)
        {
            if (args.Length == 0 || !IsCommand(args[0]) || args[0] == name) root.Add(create(session));
        }
        return root;
    }

    /// <summary>The name that <paramref name="word"/> probably means, or null.</summary>
    public static string? FindNearest(string word) => Nearest.Of(word, Commands.Select(static c => c.Name));

    private static bool IsCommand(string word) => Array.Exists(Commands, c => c.Name == word);
}
