namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The folders that came and went.</summary>
/// <remarks>LSP 3.17, DidChangeWorkspaceFolders Notification.</remarks>
public sealed record WorkspaceFoldersChangeEvent
{
    public required WorkspaceFolder[] Added { get; init; }

    public required WorkspaceFolder[] Removed { get; init; }
}
