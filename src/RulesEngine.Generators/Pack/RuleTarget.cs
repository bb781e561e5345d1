using RulesEngine.Generators.Classes;
using RulesEngine.Generators.Documents;
using RulesEngine.Generators.Incremental;

namespace RulesEngine.Generators.Pack;

/// <summary>A rule and the class that gets its descriptor.</summary>
internal sealed record RuleTarget(RuleModel Rule, ClassModel Class)
{
    /// <summary>Brings documents and classes of one name together; those without the other half are left out.</summary>
    public static EquatableArray<RuleTarget> Match(EquatableArray<RuleModel> rules, EquatableArray<ClassModel> classes)
    {
        var targets = new SortedDictionary<string, ClassModel>(StringComparer.Ordinal);
        foreach (var candidate in classes)
            if (candidate.CanHaveDocument && (!targets.TryGetValue(candidate.Name, out var other) || Rank(candidate) < Rank(other)))
                targets[candidate.Name] = candidate;

        // Two documents of one name are reported; two descriptors in one class would only add noise to that.
        return rules
            .GroupBy(rule => rule.ClassName, StringComparer.Ordinal)
            .Where(group => targets.ContainsKey(group.Key))
            .Select(group => new RuleTarget(group.First(), targets[group.Key]))
            .OrderBy(target => target.Rule.Code, StringComparer.Ordinal)
            .ThenBy(target => target.Class.FullName, StringComparer.Ordinal)
            .ToEquatable();
    }

    // A rule may share its name with a class elsewhere; analyzers and static classes are what rules are.
    private static int Rank(ClassModel candidate) =>
        candidate.Role == ClassRole.Analyzer ? 0 : candidate.IsStatic ? 1 : 2;
}
