using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Output;

/// <summary>How often a rule found something.</summary>
/// <param name="Count">Number of findings that count.</param>
/// <param name="Code">The code of the rule.</param>
/// <param name="Name">Its name; empty when the catalogue does not know it.</param>
/// <param name="Title">Its title, likewise.</param>
internal sealed record RuleCount(int Count, string Code, string Name, string Title)
{
    /// <summary>The rules that found something, most often first.</summary>
    public static IEnumerable<RuleCount> Of(CheckSummary summary, OutputContext context) =>
        from count in summary.CountByRule
        orderby count.Value descending, count.Key
        let rule = context.Catalog.Find(count.Key)
        select new RuleCount(count.Value, count.Key, rule?.Name ?? "", rule?.Title.In(context.Language) ?? "");
}
