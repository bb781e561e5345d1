namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A document with its whole text, handed over when it is opened.</summary>
/// <remarks>LSP 3.17, Text Document Item.</remarks>
public sealed record TextDocumentItem
{
    public required string Uri { get; init; }

    public required string LanguageId { get; init; }

    public required int Version { get; init; }

    public required string Text { get; init; }
}
