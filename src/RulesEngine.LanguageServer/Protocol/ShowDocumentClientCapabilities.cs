namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client can show a document on request.</summary>
/// <remarks>LSP 3.17, Show Document Request.</remarks>
public sealed record ShowDocumentClientCapabilities
{
    public required bool Support { get; init; }
}
