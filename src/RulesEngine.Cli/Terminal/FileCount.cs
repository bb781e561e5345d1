using RulesEngine.Packs;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Cli.Terminal;

/// <summary>Counts the files of a run beside it, for the progress bar alone.</summary>
internal static class FileCount
{
    /// <summary>The number of files, or of those found before <paramref name="stop"/> was set.</summary>
    public static int Of(RuleCatalog catalog, CheckRequest request, ManualResetEventSlim stop)
    {
        var configurations = new ConfigurationProvider(
            catalog, request.Configuration with { IgnoreBaselines = true }, new());
        var discovery = new FileDiscovery(configurations, request.Configuration.WorkingDirectory, static _ => { });
        return discovery.Find(request.Paths).TakeWhile(_ => !stop.IsSet).Count();
    }
}
