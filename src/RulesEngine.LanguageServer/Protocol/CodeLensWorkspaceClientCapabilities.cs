namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client can be asked to fetch its code lenses again.</summary>
/// <remarks>LSP 3.17, Code Lens Refresh Request.</remarks>
public sealed record CodeLensWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}
