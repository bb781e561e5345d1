namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/foldingRange.</summary>
/// <remarks>LSP 3.17, Folding Range Request.</remarks>
public sealed record FoldingRangeParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
