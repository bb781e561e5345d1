using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Reads a <c>rules</c> mapping: a rule's code or name with a level, or with a mapping of severity and options.</summary>
internal sealed class RuleSettingsReader(
    ImmutableArray<DiagnosticDescriptor> rules, ConfigurationNode nodes, ConfigurationProblems problems)
{
    /// <summary>The key beside the options that sets the level.</summary>
    public const string SeverityKey = "severity";

    public ImmutableArray<ConfiguredRule> Read(YamlNode node, string path)
    {
        var settings = ImmutableArray.CreateBuilder<ConfiguredRule>();
        foreach (var entry in nodes.Entries(node, path))
        {
            if (Find(entry.Key) is not { } rule) continue;
            if (settings.Any(s => s.Rule == rule)) AddSecondName(entry.Key, rule, path);
            settings.Add(ReadRule(rule, entry.Value, ConfigurationNode.Join(path, entry.Key.Value)));
        }
        return settings.ToImmutable();
    }

    private DiagnosticDescriptor? Find(YamlScalar name)
    {
        foreach (var rule in rules)
        {
            if (rule.IsNamed(name.Value)) return rule;
        }
        problems.AddUnknownRule(name);
        return null;
    }

    private void AddSecondName(YamlScalar key, DiagnosticDescriptor rule, string path) => problems.Add(
        key.Span, ConfigurationNode.Join(path, key.Value),
        new($"规则 {rule.Id}（{rule.Name}）写了两次", $"rule {rule.Id} ({rule.Name}) stands twice"));

    private ConfiguredRule ReadRule(DiagnosticDescriptor rule, YamlNode value, string path)
    {
        if (value is not YamlMapping) return new ConfiguredRule(rule, ReadLevel(value, path), []);
        Setting<RuleLevel>? level = null;
        var options = ImmutableArray.CreateBuilder<OptionSetting>();
        foreach (var entry in nodes.Entries(value, path))
        {
            var entryPath = ConfigurationNode.Join(path, entry.Key.Value);
            if (entry.Key.Value == SeverityKey)
                level = ReadLevel(entry.Value, entryPath);
            else if (rule.Options.FirstOrDefault(o => o.Name == entry.Key.Value) is { } option)
                AddIfValid(options, option, entry.Value, entryPath);
            else
                problems.AddUnknownKey(entry, entryPath, [SeverityKey, .. rule.Options.Select(static o => o.Name)]);
        }
        return new ConfiguredRule(rule, level, options.ToImmutable());
    }

    private Setting<RuleLevel>? ReadLevel(YamlNode node, string path)
    {
        if (node is YamlScalar scalar && RuleLevels.Parse(scalar.Value) is { } level)
            return new Setting<RuleLevel>(level, nodes.OriginOf(node));
        var words = string.Join(", ", RuleLevels.Words);
        problems.AddExpected(node.Span, path, new($" {words} 之一", $"one of {words}"));
        return null;
    }

    private void AddIfValid(ImmutableArray<OptionSetting>.Builder options, RuleOption option, YamlNode value, string path)
    {
        var type = OptionType.Of(option);
        if (value is YamlScalar scalar && type.Accepts(scalar.Value))
            options.Add(new OptionSetting(option.Name, new Setting<string>(scalar.Value, nodes.OriginOf(value))));
        else
            problems.AddExpected(value.Span, path, type.Expected);
    }
}
