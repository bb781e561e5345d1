using RulesEngine.Analysis;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Baselines;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Gives the configuration of each folder: the nearest <c>rulesengine.yaml</c> upwards, or the one that was named.</summary>
/// <param name="catalog">The rules that may be named.</param>
/// <param name="request">What was asked for.</param>
/// <param name="basis">The date, and whether time is measured.</param>
public sealed class ConfigurationProvider(
    RuleCatalog catalog, ConfigurationRequest request, AnalysisOptions basis)
{
    private readonly ConfigurationLoader _loader = new(catalog, request.Plugins);
    private readonly Dictionary<string, ConfigurationScope> _byFolder = new(StringComparer.Ordinal);
    private readonly List<ConfigurationScope> _loaded = [];
    private ConfigurationScope? _single;

    /// <summary>The scopes made from files so far, in the order in which they were met.</summary>
    public IReadOnlyList<ConfigurationScope> Loaded => _loaded;

    /// <summary>Gives the text of a file that is open in an editor, which wins over the one on disk; null for any other.</summary>
    public Func<string, SourceText?> OpenText { get; init; } = static _ => null;

    /// <summary>Configuration and baseline files that could not be read.</summary>
    public List<FileFailure> Failures { get; } = [];

    /// <summary>The scope of the files in a folder.</summary>
    public ConfigurationScope ForFolder(string folder)
    {
        if (request.File is { } file) return _single ??= Load(file, request.WorkingDirectory);
        if (request.IgnoreFiles) return _single ??= MakeScope(new LoadedConfiguration(Configuration.BuiltIn, catalog), null);
        if (_byFolder.TryGetValue(folder, out var known)) return known;
        var candidate = Path.Combine(folder, Configuration.FileName);
        var scope = OpenText(candidate) is not null || File.Exists(candidate) ? Load(candidate, folder) : ForParent(folder);
        _byFolder[folder] = scope;
        return scope;
    }

    private ConfigurationScope ForParent(string folder) => Path.GetDirectoryName(folder) is { } parent
        ? ForFolder(parent)
        : _single ??= MakeScope(new LoadedConfiguration(Configuration.BuiltIn, catalog), null);

    private ConfigurationScope Load(string file, string root)
    {
        var loaded = OpenText(file) is { } open
            ? new LoadResult(open, null)
            : SourceLoader.Load(file, ShownPath.Of(file, request.WorkingDirectory));
        if (loaded.Failure is { } failure) Failures.Add(failure);
        var configuration = loaded.Source is { } source
            ? _loader.Read(source, file)
            : new LoadedConfiguration(Configuration.BuiltIn with { FullPath = file }, catalog);
        var scope = MakeScope(configuration, root);
        _loaded.Add(scope);
        return scope;
    }

    private ConfigurationScope MakeScope(LoadedConfiguration loaded, string? root) =>
        new(loaded, root, request.Rules, basis) { Baseline = LoadBaseline(request.BaselineFile ?? loaded.Configuration.BaselinePath) };

    private Baseline LoadBaseline(string? path) =>
        path is null || request.IgnoreBaselines ? Baseline.Empty : ReadBaseline(path);

    // Apart, so that a run without baseline does not load what reads JSON.
    private Baseline ReadBaseline(string path)
    {
        try
        {
            return BaselineFile.Read(path);
        }
        catch (Exception e) when (BaselineFile.Explain(e) is { } reason)
        {
            Failures.Add(new FileFailure(ShownPath.Of(path, request.WorkingDirectory), reason));
            return Baseline.Empty;
        }
    }
}

/// <summary>Which configuration is asked for.</summary>
/// <param name="WorkingDirectory">The folder that shown paths are relative to.</param>
public sealed record ConfigurationRequest(string WorkingDirectory)
{
    /// <summary>The only configuration file to use, as a full path (<c>--config</c>).</summary>
    public string? File { get; init; }

    /// <summary>Whether configuration files are ignored (<c>--no-config</c>).</summary>
    public bool IgnoreFiles { get; init; }

    /// <summary>The baseline to use instead of the configured one, as a full path (<c>--baseline</c>).</summary>
    public string? BaselineFile { get; init; }

    /// <summary>Whether baselines are ignored, since a new one is written.</summary>
    public bool IgnoreBaselines { get; init; }

    /// <summary>Loads the plug-ins that configurations pin; null where they are not trusted.</summary>
    public PluginHost? Plugins { get; init; }

    /// <summary>What the command line says of rules.</summary>
    public RuleOverrides Rules { get; init; } = RuleOverrides.None;
}
