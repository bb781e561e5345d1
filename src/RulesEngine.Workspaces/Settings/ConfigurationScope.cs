using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Workspaces.Baselines;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Workspaces.Settings;

/// <summary>A configuration made ready for use: which files it takes, what holds for each, what is known already.</summary>
public sealed class ConfigurationScope
{
    private readonly Lazy<FileFilter> _files;
    private readonly EffectiveOptions _options;
    private readonly string? _root;
    private readonly bool _hasOverrides;

    internal ConfigurationScope(LoadedConfiguration loaded, string? root, RuleOverrides commandLine, AnalysisOptions basis)
    {
        var configuration = loaded.Configuration;
        (Configuration, Catalog) = (configuration, loaded.Catalog);
        _root = root;
        _hasOverrides = !configuration.Overrides.IsEmpty;
        _files = new Lazy<FileFilter>(() => new FileFilter(configuration));
        _options = new EffectiveOptions(configuration, commandLine, basis);
    }

    /// <summary>The configuration.</summary>
    public Configuration Configuration { get; }

    /// <summary>Rules, forms and fixes, those of the configured plug-ins among them.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>The findings that do not count; empty where there is no baseline.</summary>
    public Baseline Baseline { get; internal init; } = Baseline.Empty;

    /// <summary>Which files are reports.</summary>
    public FileFilter Files => _files.Value;

    /// <summary>The options for a file.</summary>
    public AnalysisOptions OptionsFor(string fullPath) => _options.For(PathForOverrides(fullPath));

    /// <summary>What holds of <paramref name="rule"/> for a file, and why.</summary>
    public EffectiveRule RuleFor(DiagnosticDescriptor rule, string fullPath) =>
        EffectiveRule.Of(rule, _options.SettingsFor(PathForOverrides(fullPath)));

    /// <summary>The path that patterns are held against: below the configuration's folder, or else below the searched one.</summary>
    public string RelativePath(string fullPath, string searched)
    {
        if (_root is null) return ShownPath.Relative(fullPath, searched);
        var relative = ShownPath.Relative(fullPath, _root);
        return ShownPath.IsBelow(relative) ? relative : ShownPath.Relative(fullPath, searched);
    }

    private string PathForOverrides(string fullPath) =>
        _hasOverrides ? RelativePath(fullPath, Path.GetDirectoryName(fullPath)!) : string.Empty;
}
