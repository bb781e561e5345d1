using System.CommandLine;
using RulesEngine.Cli.Commands;
using RulesEngine.Cli.Commands.Plugin;
using RulesEngine.Cli.Terminal;
using RulesEngine.Text;

namespace RulesEngine.Cli;

/// <summary>The commands. A run uses one of them, so only that one is made; the others are made for help and mistakes.</summary>
internal static class CommandTree
{
    private static readonly Entry[] Commands =
    [
        new("check", static s => new CheckCommand(s)),
        new("fix", static s => new FixCommand(s)),
        new("format", static s => new FormatCommand(s)),
        new("new", static s => new NewCommand(s)),
        new("render", static s => new RenderCommand(s)),
        new("config", static s => new ConfigCommand(s)),
        new("rules", static s => new RulesCommand(s)),
        new("explain", static s => new ExplainCommand(s)),
        new("schema", static s => new SchemaCommand(s)),
        new("plugin", static s => new PluginCommand(s)) { IsGroup = true },
        new("lsp", static s => new LspCommand(s)),
    ];

    private sealed record Entry(string Name, Func<Session, Command> Create)
    {
        /// <summary>Whether it only holds other commands; without one of them it shows which there are.</summary>
        public bool IsGroup { get; init; }
    }

    /// <summary>Parses the arguments. Where they name a command and ask for no help, that command alone is made.</summary>
    public static ParseResult Parse(string[] args, Session session)
    {
        var named = args.Length > 0 ? Array.Find(Commands, c => c.Name == args[0]) : null;
        if (named is { IsGroup: true } && (args.Length == 1 || args[1].StartsWith('-'))) args = [.. args, "--help"];
        if (named is null || Array.Exists(args, AsksForHelp)) return CreateRoot(named, session).Parse(args);
        return named.Create(session).Parse(args[1..]);
    }

    private static bool AsksForHelp(string word) => word is "-h" or "--help" or "-?" or "/h" or "/?";

    private static RootCommand CreateRoot(Entry? named, Session session)
    {
        var root = new RootCommand(session.Say(
            "检查政府信息公开工作年度报告", "Checks annual reports on the disclosure of government information"))
        {
            HelpName = "rulesengine",
        };
        if (session.Language == Language.Chinese) ChineseHelp.Install(root);
        foreach (var command in Commands)
        {
            if (named is null || named == command) root.Add(command.Create(session));
        }
        return root;
    }
}
