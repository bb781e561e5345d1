using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Files;

/// <summary>
/// Finds the files to check, one after another in the ordinal order of their paths. A file named is always found; a folder
/// is searched for the configured patterns. Folders behind links are not searched, so no loop is.
/// </summary>
/// <param name="configurations">The configuration of each folder.</param>
/// <param name="workingDirectory">The folder that shown paths are relative to.</param>
/// <param name="fail">Told of what cannot be read.</param>
public sealed class FileDiscovery(ConfigurationProvider configurations, string workingDirectory, Action<FileFailure> fail)
{
    /// <summary>Ends a search, however few of the folders hold reports.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Finds the files of <paramref name="paths"/>; one that several of them lead to is found once.</summary>
    public IEnumerable<FoundFile> Find(IReadOnlyList<string> paths)
    {
        if (paths is [var only]) return Find(Path.GetFullPath(only, workingDirectory));
        return paths
            .Select(p => Path.TrimEndingDirectorySeparator(Path.GetFullPath(p, workingDirectory)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .SelectMany(Find)
            .DistinctBy(static f => f.FullPath, StringComparer.Ordinal);
    }

    private IEnumerable<FoundFile> Find(string fullPath)
    {
        if (Directory.Exists(fullPath)) return Search(fullPath, fullPath);
        return [Found(fullPath, configurations.ForFolder(Path.GetDirectoryName(fullPath) ?? workingDirectory))];
    }

    private IEnumerable<FoundFile> Search(string folder, string root)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var scope = configurations.ForFolder(folder);
        foreach (var entry in List(folder))
        {
            var relative = scope.RelativePath(entry.FullName, root);
            if (entry is FileInfo && scope.Files.Takes(relative))
                yield return Found(entry.FullName, scope);
            if (entry is not DirectoryInfo || entry.LinkTarget is not null || scope.Files.SkipsFolder(relative)) continue;
            foreach (var file in Search(entry.FullName, root)) yield return file;
        }
    }

    private FileSystemInfo[] List(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos();
            // A folder sorts as its files do, which have a slash behind its name.
            var names = Array.ConvertAll(entries, static e => e is DirectoryInfo ? e.Name + "/" : e.Name);
            Array.Sort(names, entries, StringComparer.Ordinal);
            return entries;
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            fail(new FileFailure(ShownPath.Of(folder, workingDirectory), ReasonForFolder(e, reason)));
            return [];
        }
    }

    private static LocalizedText ReasonForFolder(Exception exception, LocalizedText reason) =>
        exception is UnauthorizedAccessException ? new("没有权限读取这个文件夹", "no permission to read this folder") : reason;

    private FoundFile Found(string fullPath, ConfigurationScope scope) =>
        new(ShownPath.Of(fullPath, workingDirectory), fullPath, scope);
}
