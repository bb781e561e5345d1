using RulesEngine.Analysis;

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
    public IEnumerable<ConfiguredRule> SettingsFor(string relativePath) => SettingsUnder(KeyOf(relativePath));

    private AnalysisOptions Build(string key)
    {
        if (configuration.Rules.IsEmpty && key.Length == 0 && commandLine == RuleOverrides.None) return basis;
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var configured in SettingsUnder(key))
        {
            var code = configured.Rule.Id;
            rules[code] = Merge(rules.GetValueOrDefault(code) ?? new RuleSetting(), configured);
        }
        return basis with { Rules = rules, Selected = commandLine.Selected };
    }

    private static RuleSetting Merge(RuleSetting setting, ConfiguredRule configured)
    {
        if (configured.Level is { Value: var level })
            setting = setting with { IsOff = level == RuleLevel.Off, Severity = level.ToSeverity() };
        if (configured.Options.IsEmpty) return setting;
        var options = new Dictionary<string, string>(setting.Options, StringComparer.Ordinal);
        foreach (var option in configured.Options) options[option.Name] = option.Value.Value;
        return setting with { Options = options };
    }

    /// <summary>A digit for each override: 1 where it holds for the file.</summary>
    private string KeyOf(string relativePath) => _overrides.Length == 0
        ? string.Empty
        : string.Concat(_overrides.Select(o => o.Matches(relativePath) ? '1' : '0'));

    private IEnumerable<ConfiguredRule> SettingsUnder(string key)
    {
        var settings = configuration.Rules.AsEnumerable();
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == '1') settings = settings.Concat(configuration.Overrides[i].Rules);
        }
        return settings.Concat(commandLine.Levels.Select(static l =>
            new ConfiguredRule(l.Rule, new Setting<RuleLevel>(l.Level, SettingOrigin.CommandLine), [])));
    }
}
