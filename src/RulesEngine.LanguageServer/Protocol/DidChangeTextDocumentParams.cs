namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/didChange: changes to make one after the other.</summary>
/// <remarks>LSP 3.17, DidChangeTextDocument Notification.</remarks>
public sealed record DidChangeTextDocumentParams
{
    public required VersionedTextDocumentIdentifier TextDocument { get; init; }

    public required TextDocumentContentChangeEvent[] ContentChanges { get; init; }
}
