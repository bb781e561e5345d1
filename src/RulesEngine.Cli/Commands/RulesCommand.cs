using System.CommandLine;
using RulesEngine.Cli.Terminal;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine rules</c>: the catalogue of rules.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Session _session;
    private readonly Option<string> _format;

    public RulesCommand(Session session)
        : base("rules", session.Say("列出全部规则", "List all rules"))
    {
        _session = session;
        Add(_format = WordOption.Create("--format", ["text", "json", "markdown"], "text", session.Say("输出格式", "Output format")));
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        switch (result.GetValue(_format))
        {
            case "json":
                RuleListJson.Write(_session.Out, _session.Catalog);
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
