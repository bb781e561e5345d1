namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/references.</summary>
/// <remarks>LSP 3.17, Find References Request.</remarks>
public sealed record ReferenceParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position Position { get; init; }

    public required ReferenceContext Context { get; init; }

    public IntegerOrString? PartialResultToken { get; init; }
}
