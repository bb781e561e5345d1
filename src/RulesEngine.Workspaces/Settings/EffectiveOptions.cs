using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Settings;

/// <summary>
/// The options of analysis for each file of a configuration: its rules, then the overrides that match the file, then the
/// command line. Files under the same overrides share one object. Safe to use from several threads.
/// </summary>
/// <param name="configuration">The configuration of the files.</param>
/// <param name="commandLine">What the command line says.</param>
/// <param name="basis">The date, and whether time is measured.</param>
public sealed class EffectiveOptions(Configuration configuration, RuleOverrides commandLine, AnalysisOptions basis)
{
    private readonly GlobSet[] _overrides = [.. configuration.Overrides.Select(static o => new GlobSet(o.Files))];
    private readonly Dictionary<string, AnalysisOptions> _byOverrides = new(StringComparer.Ordinal);

    /// <summary>The options for a file.</summary>
    /// <param name="relativePath">The path below the folder of the configuration, with <c>/</c>.</param>
    public AnalysisOptions For(string relativePath)
    {
        var key = KeyOf(relativePath);
        lock (_byOverrides)
        {
            if (!_byOverrides.TryGetValue(key, out var options)) _byOverrides[key] = options = Build(key);
            return options;
        }
    }

    /// <summary>What is set for a file; later settings win.</summary>
    /// <param name="relativePath">The path below the folder of the configuration, with <c>/</c>.</param>
    public IEnumerable<RuleSetting> SettingsFor(string relativePath) => SettingsUnder(KeyOf(relativePath));

    private AnalysisOptions Build(string key)
    {
        if (configuration.Rules.IsEmpty && key.Length == 0 && commandLine == RuleOverrides.None) return basis;
        var severities = ImmutableDictionary.CreateBuilder<string, DiagnosticSeverity?>();
        var options = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var setting in SettingsUnder(key))
        {
            if (setting.Level is { } level) severities[setting.Rule.Id] = level.Value.ToSeverity();
            foreach (var option in setting.Options) options[$"{setting.Rule.Id}.{option.Name}"] = option.Value.Value;
        }
        return basis with { Severities = severities.ToImmutable(), RuleOptions = options.ToImmutable(), Selected = commandLine.Selected };
    }

    /// <summary>A digit for each override: 1 where it holds for the file.</summary>
    private string KeyOf(string relativePath) => _overrides.Length == 0
        ? string.Empty
        : string.Concat(_overrides.Select(o => o.Matches(relativePath) ? '1' : '0'));

    private IEnumerable<RuleSetting> SettingsUnder(string key)
    {
        var settings = configuration.Rules.AsEnumerable();
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == '1') settings = settings.Concat(configuration.Overrides[i].Rules);
        }
        return settings.Concat(commandLine.Levels.Select(static l =>
            new RuleSetting(l.Rule, new Setting<RuleLevel>(l.Level, SettingOrigin.CommandLine), [])));
    }
}
