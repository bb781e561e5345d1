namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with the workspace.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record WorkspaceClientCapabilities
{
    public bool? ApplyEdit { get; init; }

    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    public DidChangeConfigurationClientCapabilities? DidChangeConfiguration { get; init; }

    public DidChangeWatchedFilesClientCapabilities? DidChangeWatchedFiles { get; init; }

    public bool? WorkspaceFolders { get; init; }

    public bool? Configuration { get; init; }

    public CodeLensWorkspaceClientCapabilities? CodeLens { get; init; }

    public InlayHintWorkspaceClientCapabilities? InlayHint { get; init; }

    public DiagnosticWorkspaceClientCapabilities? Diagnostics { get; init; }
}
