using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Features.Rules;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine explain</c>: the document of a rule.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Session _session;
    private readonly Argument<string> _rule;
    private readonly Option<string> _color;
    private readonly PluginOption _plugins;

    public ExplainCommand(Session session)
        : base("explain", session.Say("说明一条规则", "Explain a rule"))
    {
        _session = session;
        Add(_rule = new Argument<string>("RULE") { HelpName = "RULE", Description = session.Say("代码或名称", "Code or name") });
        Add(_color = ColorChoice.CreateOption(session));
        _plugins = new PluginOption(this, session);
        Add(LanguageOption.Create(session));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        _plugins.Enter(result);
        var rule = RuleOptions.Find(result.GetValue(_rule)!, _session.FolderCatalog);
        var document = RuleDocument.Of(rule, _session.FolderCatalog, _session.Language);
        if (ColorChoice.IsOn(result.GetValue(_color))) MarkdownView.Write(_session.Out, document);
        else _session.Out.WriteLine(document);
        return ExitCodes.Clean;
    }
}
