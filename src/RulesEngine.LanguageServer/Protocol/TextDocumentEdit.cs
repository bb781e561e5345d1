namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Edits of one version of one document.</summary>
/// <remarks>LSP 3.17, Text Document Edit.</remarks>
public sealed record TextDocumentEdit : DocumentChange
{
    public required OptionalVersionedTextDocumentIdentifier TextDocument { get; init; }

    public required TextEdit[] Edits { get; init; }
}
