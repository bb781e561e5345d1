using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Analysis;

/// <summary>Finds the rule that a misspelt name probably means.</summary>
public static class RuleNames
{
    /// <summary>The rule whose code or name is nearest to <paramref name="name"/>, or null where none is near.</summary>
    public static DiagnosticDescriptor? FindNearest(IEnumerable<DiagnosticDescriptor> rules, string name)
    {
        DiagnosticDescriptor? nearest = null;
        var best = Math.Max(1, name.Length / 3) + 1;
        foreach (var rule in rules)
        {
            var distance = Math.Min(
                EditDistance.Between(name.ToUpperInvariant(), rule.Id, best),
                EditDistance.Between(name.ToLowerInvariant(), rule.Name, best));
            if (distance < best) (nearest, best) = (rule, distance);
        }
        return nearest;
    }

    /// <summary>The end of a message: "did you mean …?", or nothing.</summary>
    public static LocalizedText Hint(IEnumerable<DiagnosticDescriptor> rules, string name) => FindNearest(rules, name) is { } nearest
        ? new LocalizedText($"，是否为 {nearest.Id}（{nearest.Name}）？", $"; did you mean {nearest.Id} ({nearest.Name})?")
        : new LocalizedText(string.Empty, string.Empty);
}
