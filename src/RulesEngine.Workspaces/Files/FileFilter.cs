using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Files;

/// <summary>Which files of a searched folder are reports, by a configuration's include and exclude patterns.</summary>
public sealed class FileFilter
{
    private readonly GlobSet _included;
    private readonly GlobSet _excluded;
    private readonly GlobSet _skipped;

    /// <summary>The filter of <paramref name="configuration"/>.</summary>
    public FileFilter(Configuration configuration)
    {
        var excluded = configuration.Exclude.Select(static p => p.Value).ToList();
        _included = new GlobSet(configuration.Include.Select(static p => p.Value));
        _excluded = new GlobSet(excluded);
        _skipped = new GlobSet(excluded.Where(static p => p.EndsWith("/**", StringComparison.Ordinal) || p.EndsWith('/')));
    }

    /// <summary>Whether a file is to be checked.</summary>
    public bool Takes(string relativePath) => _included.Matches(relativePath) && !_excluded.Matches(relativePath);

    /// <summary>Whether a pattern leaves a file out, whatever its name.</summary>
    public bool Excludes(string relativePath) => _excluded.Matches(relativePath);

    /// <summary>Whether a folder need not be searched, since a pattern leaves out all that is in it.</summary>
    public bool SkipsFolder(string relativePath) => _skipped.Matches(relativePath + "/any");
}
