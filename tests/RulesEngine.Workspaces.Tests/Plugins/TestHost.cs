using System.Reflection;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Plugins.Isolation;

namespace RulesEngine.Workspaces.Tests.Plugins;

/// <summary>Hosts whose workers are the command as the build leaves it.</summary>
internal static class TestHost
{
    private static readonly string Command = Path.Combine(
        typeof(TestHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "CommandFolder").Value!,
        OperatingSystem.IsWindows() ? "rulesengine.exe" : "rulesengine");

    public static PluginHost Create() => new(new WorkerCommand(Command, []));
}
