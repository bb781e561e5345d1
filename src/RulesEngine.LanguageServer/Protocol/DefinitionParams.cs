namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/definition.</summary>
/// <remarks>LSP 3.17, Goto Definition Request.</remarks>
public sealed record DefinitionParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position Position { get; init; }
}
