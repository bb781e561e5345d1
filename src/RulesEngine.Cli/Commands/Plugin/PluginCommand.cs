using System.CommandLine;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin</c>: the commands of those who write rules.</summary>
internal sealed class PluginCommand : Command
{
    public PluginCommand(Session session)
        : base("plugin", session.Say("编写规则包，不用安装 SDK", "Write rule packs; no SDK is needed"))
    {
        Add(new PluginNewCommand(session));
        Add(new PluginBuildCommand(session));
        Add(new PluginTestCommand(session));
    }
}
