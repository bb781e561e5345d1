namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How documents are kept in step.</summary>
/// <remarks>LSP 3.17, Text Document Synchronization.</remarks>
public sealed record TextDocumentSyncOptions
{
    public bool? OpenClose { get; init; }

    public TextDocumentSyncKind? Change { get; init; }

    public SaveOptions? Save { get; init; }
}
