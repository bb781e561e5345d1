using System.CommandLine;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin</c>: the commands about rule packs.</summary>
internal sealed class PluginCommand : Command
{
    public PluginCommand(Session session)
        : base("plugin", session.Say("编写和登记规则包，不用安装 SDK", "Write rule packs and put them on record; no SDK is needed"))
    {
        Add(new PluginNewCommand(session));
        Add(new PluginTestCommand(session));
        Add(new PluginBuildCommand(session));
        Add(new PluginAddCommand(session));
        Add(new PluginListCommand(session));
        Add(new PluginVerifyCommand(session));
    }
}
