namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/documentHighlight.</summary>
/// <remarks>LSP 3.17, Document Highlights Request.</remarks>
public sealed record DocumentHighlightParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position Position { get; init; }
}
