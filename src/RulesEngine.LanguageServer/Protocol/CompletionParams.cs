namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/completion.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position Position { get; init; }

    public CompletionContext? Context { get; init; }
}
