using System.CommandLine;
using RulesEngine.Cli.Terminal;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine rules</c>: the catalogue of rules.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Session _session;
    private readonly Option<string> _format;
    private readonly PluginOption _plugins;

    public RulesCommand(Session session)
        : base("rules", session.Say("列出全部规则", "List all rules"))
    {
        _session = session;
        Add(_format = WordOption.Create("--format", ["text", "json", "markdown"], "text", session.Say("输出格式", "Output format")));
        _plugins = new PluginOption(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        _plugins.Enter(result);
        switch (result.GetValue(_format))
        {
            case "json":
                RuleListJson.Write(_session.Out, _session.FolderCatalog);
                break;
            case "markdown":
                RuleList.WriteMarkdown(_session);
                break;
            default:
                RuleList.WriteText(_session);
                break;
        }
        return ExitCodes.Clean;
    }
}
