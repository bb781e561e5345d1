namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client can be asked to pull its diagnostics again.</summary>
/// <remarks>LSP 3.17, Diagnostics Refresh.</remarks>
public sealed record DiagnosticWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}
