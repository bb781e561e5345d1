namespace RulesEngine.LanguageServer.Rules;

/// <summary>Parameters of <c>rulesengine/explain</c>, a method of our own.</summary>
public sealed record ExplainParams
{
    /// <summary>The code or the name of the rule.</summary>
    public required string Rule { get; init; }
}
