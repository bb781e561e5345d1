using System.CommandLine;

namespace RulesEngine.Cli.Commands.Plugin;

/// <summary><c>rulesengine plugin</c>: the commands about rule packs.</summary>
internal sealed class PluginCommand : Command
{
    public PluginCommand(Session session)
        : base("plugin", session.Say("编写、登记和查看规则包", "Write rule packs, put them on record, look at them"))
    {
        Add(new PluginAddCommand(session));
        Add(new PluginListCommand(session));
        Add(new PluginVerifyCommand(session));
    }
}
