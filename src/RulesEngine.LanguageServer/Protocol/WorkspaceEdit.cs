namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Changes of several documents, made together.</summary>
/// <remarks>LSP 3.17, WorkspaceEdit.</remarks>
public sealed record WorkspaceEdit
{
    /// <summary>Edits by document, for clients that know no documentChanges.</summary>
    public IReadOnlyDictionary<string, TextEdit[]>? Changes { get; init; }

    /// <summary>Edits of versioned documents and of files, in order; wins over changes.</summary>
    public DocumentChange[]? DocumentChanges { get; init; }
}
