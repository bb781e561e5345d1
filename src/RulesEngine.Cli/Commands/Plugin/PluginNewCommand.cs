using System.CommandLine;
using RulesEngine.Authoring.Creation;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin new</c>: a rule pack to begin with.</summary>
internal sealed class PluginNewCommand : PackCommand
{
    private readonly Flag _form;

    public PluginNewCommand(Session session)
        : base(session, "new", session.Say("写一个规则包的开头", "Write a rule pack to begin with")) =>
        _form = new Flag(this, "--form", session.Say("还有一种自己的格式和一份样本", "With a form of its own and a sample"));

    protected override int Run(ParseResult result, string folder)
    {
        var shown = ShownPath.Of(folder, Session.WorkingDirectory);
        foreach (var path in new NewPack(folder, shown, ToolVersion.Current) { HasForm = _form.IsGiven(result) }.Write())
            Session.Out.WriteLine(shown == "." ? path : $"{shown}/{path}");
        Session.Warn(new($"下一步见 {shown}/README.md", $"{shown}/README.md says what to do next"));
        return ExitCodes.Clean;
    }
}
