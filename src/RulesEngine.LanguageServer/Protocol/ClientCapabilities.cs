namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do, as far as this server asks.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record ClientCapabilities
{
    public WorkspaceClientCapabilities? Workspace { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }

    public WindowClientCapabilities? Window { get; init; }

    public GeneralClientCapabilities? General { get; init; }
}
