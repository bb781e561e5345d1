namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/inlayHint.</summary>
/// <remarks>LSP 3.17, Inlay Hint Request.</remarks>
public sealed record InlayHintParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Range Range { get; init; }
}
