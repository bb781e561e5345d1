namespace RulesEngine.LanguageServer.Rules;

/// <summary>The answer to <c>rulesengine/explain</c>.</summary>
public sealed record ExplainResult
{
    /// <summary>The code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>The document of the rule in Markdown, as <c>rulesengine explain</c> prints it.</summary>
    public required string Markdown { get; init; }
}
