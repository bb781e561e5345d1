namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/codeLens.</summary>
/// <remarks>LSP 3.17, Code Lens Request.</remarks>
public sealed record CodeLensParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }
}
