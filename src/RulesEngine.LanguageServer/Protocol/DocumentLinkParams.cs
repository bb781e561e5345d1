namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/documentLink.</summary>
/// <remarks>LSP 3.17, Document Link Request.</remarks>
public sealed record DocumentLinkParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
