namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The properties of a completion item that may come later.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record ClientCompletionItemResolveOptions
{
    public required string[] Properties { get; init; }
}
