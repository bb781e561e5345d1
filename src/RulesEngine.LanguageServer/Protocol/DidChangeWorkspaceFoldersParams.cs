namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/didChangeWorkspaceFolders.</summary>
/// <remarks>LSP 3.17, DidChangeWorkspaceFolders Notification.</remarks>
public sealed record DidChangeWorkspaceFoldersParams
{
    public required WorkspaceFoldersChangeEvent Event { get; init; }
}
