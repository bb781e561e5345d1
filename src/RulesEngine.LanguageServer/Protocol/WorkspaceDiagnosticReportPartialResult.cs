namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Reports on further documents, sent by $/progress.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
public sealed record WorkspaceDiagnosticReportPartialResult
{
    public required WorkspaceDocumentDiagnosticReport[] Items { get; init; }
}
