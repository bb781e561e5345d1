using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Workspaces.Settings;

/// <summary>What a <c>rulesengine.yaml</c> says, each value with its origin. Immutable.</summary>
public sealed record Configuration
{
    /// <summary>The name of configuration files.</summary>
    public const string FileName = "rulesengine.yaml";

    /// <summary>What holds where there is no configuration file.</summary>
    public static Configuration BuiltIn { get; } = new();

    /// <summary>The text of the file; null for <see cref="BuiltIn"/>.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The file, from which relative paths in it count; null for <see cref="BuiltIn"/>.</summary>
    public string? FullPath { get; init; }

    /// <summary>Glob patterns of the files that are checked when a folder is searched.</summary>
    public ImmutableArray<Setting<string>> Include { get; init; } = BuiltInPatterns("**/*.report.yaml", "**/*.report.yml");

    /// <summary>Glob patterns of files left out; those of a configuration file come on top of the built-in ones.</summary>
    public ImmutableArray<Setting<string>> Exclude { get; init; } =
        BuiltInPatterns("**/.git/**", "**/.hg/**", "**/.svn/**", "**/.venv/**", "**/node_modules/**");

    /// <summary>Levels and options of rules.</summary>
    public ImmutableArray<ConfiguredRule> Rules { get; init; } = [];

    /// <summary>What holds for some files only; later ones win.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];

    /// <summary>Plug-ins with their hashes.</summary>
    public ImmutableArray<PluginReference> Plugins { get; init; } = [];

    /// <summary>The file of known findings, relative to the configuration file.</summary>
    public Setting<string>? Baseline { get; init; }

    /// <summary>The language of messages.</summary>
    public Setting<Language>? Language { get; init; }

    /// <summary>Mistakes in the file, in the order of its text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the file can be followed; a name of no rule alone does not forbid that.</summary>
    public bool IsValid => !Diagnostics.Any(static d => d.Descriptor == InvalidConfiguration.Descriptor);

    /// <summary>The baseline as a full path, or null.</summary>
    public string? BaselinePath => Baseline is null ? null : Path.GetFullPath(Baseline.Value, Folder);

    /// <summary>The folder of the file, from which relative paths in it count.</summary>
    /// <exception cref="InvalidOperationException">There is no file: it is <see cref="BuiltIn"/>.</exception>
    public string Folder => Path.GetDirectoryName(FullPath) ?? throw new InvalidOperationException("The built-in configuration has no folder.");

    /// <summary>The plug-ins to load, in the order of <see cref="Plugins"/>.</summary>
    public ImmutableArray<PluginFile> PluginFiles => [.. Plugins.Select(p => p.ToFile(Folder))];

    private static ImmutableArray<Setting<string>> BuiltInPatterns(params string[] patterns) =>
        [.. patterns.Select(static p => new Setting<string>(p, SettingOrigin.BuiltIn))];
}
