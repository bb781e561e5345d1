using System.Collections.Concurrent;
using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Checking;

/// <summary>
/// The reports of a run as a set. Only their organizations and years are kept; a report that a rule asks for is read then,
/// and those asked for last stay at hand, since a body's years mostly lie side by side. Safe to use from several threads.
/// </summary>
public sealed class FileSet : ReportSet
{
    /// <summary>Most reports with one key that are told of: of a thousand copies, few say all there is to say.</summary>
    public const int MaxTwins = 4;

    private readonly Dictionary<ReportKey, List<FoundFile>> _files = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly RecentReports _recent = new();
    private readonly ConcurrentDictionary<string, SourceText> _unsaved = new(StringComparer.Ordinal);

    private FileSet()
    {
    }

    /// <summary>Reads the heads of <paramref name="files"/>. What cannot be read is left out.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FileSet Of(IEnumerable<FoundFile> files, int jobs, CancellationToken cancellationToken)
    {
        var set = new FileSet();
        foreach (var (file, key) in OrderedWorkers.Run(files, static f => (f, KeyOf(f)), jobs, cancellationToken))
        {
            if (key is null) continue;
            if (!set._files.TryGetValue(key, out var twins)) set._files[key] = twins = new List<FoundFile>(1);
            // One more than is told of, since none is told of itself.
            if (twins.Count <= MaxTwins) twins.Add(file);
            set._counts[key.Organization] = set._counts.GetValueOrDefault(key.Organization) + 1;
        }
        return set;
    }

    /// <inheritdoc/>
    public override ImmutableArray<Report> Find(ReportKey key) =>
        _files.TryGetValue(key, out var files) ? [.. files.Select(Read).OfType<Report>()] : [];

    /// <inheritdoc/>
    public override ImmutableArray<Report> FindOthers(ReportKey key, Report asking)
    {
        if (!_files.TryGetValue(key, out var files)) return [];
        var path = asking.Source.Path;
        return [.. files.Where(f => f.Path != path).Select(Read).OfType<Report>()];
    }

    /// <summary>Keeps a report at hand that was read already, if anyone can be told of it.</summary>
    public void Keep(FoundFile file, Report report)
    {
        // What is kept outlives many files, and memory that does so is dear: most bodies have one report in a run.
        if (ReportKey.Of(report.Metadata) is not { } key || _counts.GetValueOrDefault(key.Organization) < 2 || !_files.TryGetValue(key, out var twins)) return;
        if (twins.Contains(file)) _recent.Keep(file.FullPath, report, file.Scope.Catalog.Forms);
    }

    /// <summary>From now on the file is told of with <paramref name="text"/>, which was made of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text now.</param>
    /// <param name="isSaved">Whether it lies on disk, so that it need not be kept.</param>
    public void Replace(FoundFile file, SourceText text, bool isSaved)
    {
        if (!isSaved) _unsaved[file.FullPath] = text;
        _recent.Forget(file.FullPath);
    }

    /// <summary>The files of each organization that has more than one, by year and path; of many copies the first few.</summary>
    public IEnumerable<(string Organization, ImmutableArray<(FoundFile File, int Year)> Files)> FindOrganizations() =>
        from entry in _files
        from file in entry.Value
        group (File: file, entry.Key.Year) by entry.Key.Organization into organization
        where organization.Skip(1).Any()
        select (organization.Key, organization.OrderBy(static f => f.Year).ThenBy(static f => f.File.Path, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>Whose report a file holds and for which year; null where it does not say, or cannot be read.</summary>
    public static ReportKey? KeyOf(FoundFile file) => file.Load().Source is { } source ? ReportKey.Of(source) : null;

    private Report? Read(FoundFile file) => _recent.Read(file.FullPath, file.Scope.Catalog.Forms, () => Load(file));

    private LoadResult Load(FoundFile file) => _unsaved.TryGetValue(file.FullPath, out var text) ? new LoadResult(text, null) : file.Load();
}
