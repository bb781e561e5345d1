using System.Collections.Immutable;
using RulesEngine.Reports;

namespace RulesEngine.LanguageServer.State;

/// <summary>The reports on disk by path, and by organization and year. Immutable.</summary>
internal sealed class FileIndex
{
    private readonly ImmutableDictionary<string, ClosedFile> _byPath;
    private readonly Lazy<ILookup<ReportKey, ClosedFile>> _byKey;

    private FileIndex(ImmutableDictionary<string, ClosedFile> byPath)
    {
        _byPath = byPath;
        _byKey = new Lazy<ILookup<ReportKey, ClosedFile>>(() => byPath.Values
            .Where(static f => f.Key is not null)
            .OrderBy(static f => f.Path, StringComparer.Ordinal)
            .ToLookup(static f => f.Key!));
    }

    /// <summary>No files.</summary>
    public static FileIndex Empty { get; } = new(ImmutableDictionary.Create<string, ClosedFile>(StringComparer.Ordinal));

    /// <summary>All files.</summary>
    public IEnumerable<ClosedFile> All => _byPath.Values;

    /// <summary>The file with this path, or null.</summary>
    public ClosedFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The files with this organization and year, in the order of their paths.</summary>
    public IEnumerable<ClosedFile> Find(ReportKey key) => _byKey.Value[key];

    /// <summary>The index with these files, which replace those with the same paths.</summary>
    public FileIndex With(IEnumerable<ClosedFile> files) => new(_byPath.SetItems(files.Select(static f => KeyValuePair.Create(f.Path, f))));

    /// <summary>The index without these files.</summary>
    public FileIndex Without(IEnumerable<string> paths) => new(_byPath.RemoveRange(paths));
}
