using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Rules;
using RulesEngine.LanguageServer.State;
using RulesEngine.Workspaces.Features.Rules;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary><c>rulesengine/explain</c>, a method of our own: the document of a rule.</summary>
internal sealed class ExplainHandler : RequestHandler<ExplainParams, ExplainResult>
{
    /// <summary>The name of the method.</summary>
    public const string Name = "rulesengine/explain";

    /// <inheritdoc/>
    public override string Method => Name;

    /// <inheritdoc/>
    protected override ExplainResult Handle(ExplainParams parameters, StateSnapshot state, CancellationToken cancellationToken)
    {
        foreach (var catalog in state.Catalogs)
        {
            if (catalog.Find(parameters.Rule) is { } rule)
                return new ExplainResult { Code = rule.Id, Markdown = RuleDocument.Of(rule, catalog, state.Language) };
        }
        throw Error(ErrorCodes.InvalidParams, $"There is no rule {parameters.Rule}.");
    }
}
