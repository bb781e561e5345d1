namespace RulesEngine.LanguageServer.Rules;

/// <summary>A rule in the answer to <c>rulesengine/rules</c>.</summary>
public sealed record RuleInfo
{
    /// <summary>The code, such as <c>GK2001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name, such as <c>wrong-row-total</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence, in the language of the client.</summary>
    public required string Title { get; init; }

    /// <summary>The level where nothing is configured: <c>error</c>, <c>warning</c>, <c>info</c> or <c>hint</c>.</summary>
    public required string Severity { get; init; }

    /// <summary><c>safe</c>, <c>unsafe</c> or <c>none</c>.</summary>
    public required string Fix { get; init; }
}
