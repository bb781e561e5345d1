namespace RulesEngine.LanguageServer.Protocol;

/// <summary>One version of a document.</summary>
/// <remarks>LSP 3.17, Versioned Text Document Identifier.</remarks>
public sealed record VersionedTextDocumentIdentifier
{
    public required string Uri { get; init; }

    public required int Version { get; init; }
}
