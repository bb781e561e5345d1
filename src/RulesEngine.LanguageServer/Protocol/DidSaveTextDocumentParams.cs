namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/didSave.</summary>
/// <remarks>LSP 3.17, DidSaveTextDocument Notification.</remarks>
public sealed record DidSaveTextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public string? Text { get; init; }
}
