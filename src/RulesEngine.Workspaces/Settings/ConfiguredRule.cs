using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Text;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Workspaces.Settings;

/// <summary>What a configuration says of one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">Its level, or null where only options are set.</param>
/// <param name="Options">Its options.</param>
public sealed record ConfiguredRule(DiagnosticDescriptor Rule, Setting<RuleLevel>? Level, ImmutableArray<OptionSetting> Options);

/// <summary>An option of a rule.</summary>
/// <param name="Name">The option.</param>
/// <param name="Value">Its value as text.</param>
public sealed record OptionSetting(string Name, Setting<string> Value);

/// <summary>Settings of rules for some files.</summary>
/// <param name="Files">Glob patterns, relative to the folder of the configuration.</param>
/// <param name="Rules">What holds for them.</param>
/// <param name="Origin">Where the override stands.</param>
public sealed record ConfigurationOverride(ImmutableArray<string> Files, ImmutableArray<ConfiguredRule> Rules, SettingOrigin Origin);

/// <summary>A plug-in that a configuration pins.</summary>
/// <param name="Path">The assembly, relative to the folder of the configuration.</param>
/// <param name="Sha256">64 hexadecimal digits that the file must have.</param>
/// <param name="Origin">Where it is pinned.</param>
/// <param name="Span">The path in the configuration.</param>
public sealed record PluginReference(string Path, string Sha256, SettingOrigin Origin, TextSpan Span)
{
    /// <summary>The libraries beside it that it may use, by file name, with the hashes they must have.</summary>
    public ImmutableSortedDictionary<string, string> Libraries { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How long each of its rules may take for a report; null for two seconds.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The plug-in to load.</summary>
    /// <param name="folder">The folder of the configuration.</param>
    internal PluginFile ToFile(string folder) => new(System.IO.Path.GetFullPath(Path, folder))
    {
        Sha256 = Sha256,
        Libraries = Libraries,
        TimeLimit = TimeLimit,
    };
}
