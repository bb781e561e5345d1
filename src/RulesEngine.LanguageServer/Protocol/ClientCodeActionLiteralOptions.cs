namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Says that the client takes code actions, not only commands.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record ClientCodeActionLiteralOptions
{
    public required ClientCodeActionKindOptions CodeActionKind { get; init; }
}
