namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/didClose.</summary>
/// <remarks>LSP 3.17, DidCloseTextDocument Notification.</remarks>
public sealed record DidCloseTextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
