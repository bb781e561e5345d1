using System.Collections.Immutable;
using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Settings;

/// <summary>What holds of a rule for a file, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">Its level.</param>
/// <param name="Options">All its options, those with their defaults among them.</param>
public sealed record EffectiveRule(DiagnosticDescriptor Rule, Setting<RuleLevel> Level, ImmutableArray<OptionSetting> Options)
{
    /// <summary>The rule as <paramref name="settings"/> leave it; later ones win.</summary>
    public static EffectiveRule Of(DiagnosticDescriptor rule, IEnumerable<ConfiguredRule> settings)
    {
        var level = new Setting<RuleLevel>(RuleLevels.Of(rule.DefaultSeverity), SettingOrigin.BuiltIn);
        var options = rule.Options.ToDictionary(static o => o.Name, static o => new Setting<string>(o.Default, SettingOrigin.BuiltIn));
        foreach (var setting in settings)
        {
            if (setting.Rule != rule) continue;
            level = setting.Level ?? level;
            foreach (var option in setting.Options) options[option.Name] = option.Value;
        }
        return new EffectiveRule(rule, level, [.. rule.Options.Select(o => new OptionSetting(o.Name, options[o.Name]))]);
    }
}
