namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/didOpen.</summary>
/// <remarks>LSP 3.17, DidOpenTextDocument Notification.</remarks>
public sealed record DidOpenTextDocumentParams
{
    public required TextDocumentItem TextDocument { get; init; }
}
