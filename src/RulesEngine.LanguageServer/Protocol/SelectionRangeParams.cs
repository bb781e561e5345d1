namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/selectionRange.</summary>
/// <remarks>LSP 3.17, Selection Range Request.</remarks>
public sealed record SelectionRangeParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Position[] Positions { get; init; }
}
