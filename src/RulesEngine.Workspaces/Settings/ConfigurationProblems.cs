using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Settings;

/// <summary>Collects the mistakes of one configuration file.</summary>
internal sealed class ConfigurationProblems(ImmutableArray<DiagnosticDescriptor> rules)
{
    private readonly List<Diagnostic> _found = [];

    public void Add(TextSpan span, string path, LocalizedText reason) =>
        _found.Add(Diagnostic.Create(InvalidConfiguration.Descriptor, span, path, reason));

    public void AddUnknownKey(YamlEntry entry, string path, ReadOnlySpan<string> known)
    {
        var key = entry.Key.Value;
        string? nearest = null;
        var best = Math.Max(1, key.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var distance = EditDistance.Between(key, candidate, best);
            if (distance < best) (nearest, best) = (candidate, distance);
        }
        var hint = nearest is null
            ? new LocalizedText($"，可用的键有 {string.Join("、", known!)}", $"; keys are {string.Join(", ", known!)}")
            : new LocalizedText($"，是否为 {nearest}？", $"; did you mean {nearest}?");
        Add(entry.Key.Span, path, new($"没有键“{key}”{hint.Zh}", $"there is no key \"{key}\"{hint.En}"));
    }

    public void AddUnknownRule(YamlScalar name) =>
        _found.Add(Diagnostic.Create(UnknownRule.Descriptor, name.Span, "rules." + name.Value, name.Value, RuleNames.Hint(rules, name.Value)));

    public void AddExpected(TextSpan span, string path, LocalizedText expected) =>
        Add(span, path, new($"{path} 应是{expected.Zh}", $"{path} must be {expected.En}"));

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _found.OrderBy(static d => d.Span.Start)];
}
