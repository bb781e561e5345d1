namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the server can do with the workspace.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record WorkspaceOptions
{
    public WorkspaceFoldersServerCapabilities? WorkspaceFolders { get; init; }
}
