namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client sends when a document changes.</summary>
/// <remarks>LSP 3.17, Text Document Synchronization.</remarks>
public enum TextDocumentSyncKind
{
    None = 0,
    Full = 1,
    Incremental = 2,
}
