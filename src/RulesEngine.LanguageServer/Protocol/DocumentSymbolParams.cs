namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/documentSymbol.</summary>
/// <remarks>LSP 3.17, Document Symbols Request.</remarks>
public sealed record DocumentSymbolParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
