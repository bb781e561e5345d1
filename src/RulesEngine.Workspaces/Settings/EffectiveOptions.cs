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
        var key = _overrides.Length == 0
            ? string.Empty
            : string.Concat(_overrides.Select(o => o.Matches(relativePath) ? '1' : '0'));
        lock (_byOverrides)
        {
            if (!_byOverrides.TryGetValue(key, out var options)) _byOverrides[key] = options = Build(key);
            return options;
        }
    }

    private AnalysisOptions Build(string matching)
    {
        if (configuration.Rules.IsEmpty && matching.Length == 0 && commandLine == RuleOverrides.None) return basis;
        var severities = ImmutableDictionary.CreateBuilder<string, DiagnosticSeverity?>();
        var options = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var setting in RulesFor(matching))
        {
            if (setting.Level is { } level) severities[setting.Rule.Id] = level.Value.ToSeverity();
            foreach (var option in setting.Options) options[$"{setting.Rule.Id}.{option.Name}"] = option.Value.Value;
        }
        foreach (var (rule, level) in commandLine.Levels) severities[rule.Id] = level.ToSeverity();
        return basis with { Severities = severities.ToImmutable(), RuleOptions = options.ToImmutable(), Selected = commandLine.Selected };
    }

    private IEnumerable<RuleSetting> RulesFor(string matching)
    {
        var rules = configuration.Rules.AsEnumerable();
        for (var i = 0; i < matching.Length; i++)
        {
            if (matching[i] == '1') rules = rules.Concat(configuration.Overrides[i].Rules);
        }
        return rules;
    }
}
