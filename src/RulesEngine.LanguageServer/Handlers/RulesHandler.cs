using RulesEngine.Diagnostics;
using RulesEngine.LanguageServer.Rules;
using RulesEngine.LanguageServer.State;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary><c>rulesengine/rules</c>, a method of our own: all rules, for an editor to choose one from.</summary>
internal sealed class RulesHandler : RequestHandler<RulesParams, RuleInfo[]>
{
    /// <summary>The name of the method.</summary>
    public const string Name = "rulesengine/rules";

    /// <inheritdoc/>
    public override string Method => Name;

    /// <inheritdoc/>
    protected override RuleInfo[] Handle(RulesParams parameters, StateSnapshot state, CancellationToken cancellationToken) =>
    [
        .. state.Catalogs
            .SelectMany(static c => c.Descriptors)
            .DistinctBy(static r => r.Id)
            .OrderBy(static r => r.Id, StringComparer.Ordinal)
            .Select(rule => Describe(rule, state.Language)),
    ];

    private static RuleInfo Describe(DiagnosticDescriptor rule, Language language) => new()
    {
        Code = rule.Id,
        Name = rule.Name,
        Title = rule.Title.In(language),
        Severity = RuleLevels.Of(rule.DefaultSeverity).ToWord(),
        Fix = rule.Fix.ToName(),
    };
}
