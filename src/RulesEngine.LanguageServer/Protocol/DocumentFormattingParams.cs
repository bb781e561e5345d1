namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/formatting.</summary>
/// <remarks>LSP 3.17, Document Formatting Request.</remarks>
public sealed record DocumentFormattingParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required FormattingOptions Options { get; init; }
}
