namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to workspace/diagnostic.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
public sealed record WorkspaceDiagnosticReport
{
    public required WorkspaceDocumentDiagnosticReport[] Items { get; init; }
}
