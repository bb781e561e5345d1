namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The document meant, by its address.</summary>
/// <remarks>LSP 3.17, Text Document Identifier.</remarks>
public sealed record TextDocumentIdentifier
{
    public required string Uri { get; init; }
}
