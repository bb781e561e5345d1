using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Analysis;

/// <summary>Finds the rule that a misspelt name probably means.</summary>
public static class RuleNames
{
    /// <summary>
    /// The rule whose code or name is nearest to <paramref name="name"/>, or null where none is near. Of several equally
    /// near ones it is the one that begins like the name for longest, then the first.
    /// </summary>
    public static DiagnosticDescriptor? FindNearest(IEnumerable<DiagnosticDescriptor> rules, string name)
    {
        DiagnosticDescriptor? nearest = null;
        var (code, word) = (name.ToUpperInvariant(), name.ToLowerInvariant());
        var best = new Match(Math.Max(1, name.Length / 3), -1);
        foreach (var rule in rules)
        {
            var (byCode, byWord) = (Match.Of(code, rule.Id, best.Distance), Match.Of(word, rule.Name, best.Distance));
            var match = byWord.IsBetterThan(byCode) ? byWord : byCode;
            if (match.IsBetterThan(best)) (nearest, best) = (rule, match);
        }
        return nearest;
    }

    /// <summary>The end of a message: "did you mean …?", or nothing.</summary>
    public static LocalizedText Hint(IEnumerable<DiagnosticDescriptor> rules, string name) => FindNearest(rules, name) is { } nearest
        ? new LocalizedText($"，是否为 {nearest.Id}（{nearest.Name}）？", $"; did you mean {nearest.Id} ({nearest.Name})?")
        : new LocalizedText(string.Empty, string.Empty);

    /// <summary>How near two words are: the number of typing errors, and the length of their common beginning.</summary>
    private readonly record struct Match(int Distance, int Prefix)
    {
        public static Match Of(string given, string known, int limit) =>
            new(EditDistance.Between(given, known, limit), given.AsSpan().CommonPrefixLength(known));

        public bool IsBetterThan(Match other) =>
            Distance < other.Distance || (Distance == other.Distance && Prefix > other.Prefix);
    }
}
