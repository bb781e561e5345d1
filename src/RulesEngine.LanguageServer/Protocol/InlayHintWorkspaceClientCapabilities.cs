namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client can be asked to fetch its inlay hints again.</summary>
/// <remarks>LSP 3.17, Inlay Hint Refresh Request.</remarks>
public sealed record InlayHintWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}
