namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/codeAction.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record CodeActionParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Range Range { get; init; }

    public required CodeActionContext Context { get; init; }
}
