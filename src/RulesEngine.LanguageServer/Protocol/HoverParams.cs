namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/hover.</summary>
/// <remarks>LSP 3.17, Hover Request.</remarks>
public sealed record HoverParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position Position { get; init; }
}
