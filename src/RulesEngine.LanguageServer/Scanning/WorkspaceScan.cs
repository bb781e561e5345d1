using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.Scanning;

/// <summary>Looks at all reports of the workspace, one after another, so that the editor keeps a core for itself.</summary>
/// <param name="folders">The folders of the workspace.</param>
/// <param name="configurations">The configuration of each folder; used by this scan alone.</param>
/// <param name="files">Looks at one file.</param>
internal sealed class WorkspaceScan(IReadOnlyList<string> folders, ConfigurationProvider configurations, FileScan files)
{
    private const int BatchSize = 50;

    /// <summary>Looks at all files.</summary>
    /// <param name="adopt">Gets what was found, some files at a time.</param>
    /// <param name="report">Gets how many of how many files are done.</param>
    /// <param name="cancellationToken">Ends the scan.</param>
    /// <returns>The paths of all files found.</returns>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public IReadOnlySet<string> Run(Action<IReadOnlyList<ScannedFile>> adopt, Action<int, int> report, CancellationToken cancellationToken)
    {
        var paths = Find(cancellationToken);
        var batch = new List<ScannedFile>(BatchSize);
        var done = 0;
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files.Scan(path) is { } scanned) batch.Add(scanned);
            if (++done % BatchSize != 0 && done < paths.Count) continue;
            adopt([.. batch]);
            batch.Clear();
            report(done, paths.Count);
        }
        return paths;
    }

    private HashSet<string> Find(CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var discovery = new FileDiscovery(configurations, folder, static _ => { }) { CancellationToken = cancellationToken };
            found.UnionWith(discovery.Find([folder]).Select(static f => f.FullPath));
        }
        foreach (var scope in configurations.Loaded) found.Add(scope.Configuration.FullPath!);
        return found;
    }
}
