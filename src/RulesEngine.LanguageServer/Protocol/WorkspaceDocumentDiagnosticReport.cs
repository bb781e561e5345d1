using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The report on one document of the workspace.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
[JsonConverter(typeof(WorkspaceDocumentDiagnosticReportConverter))]
public abstract record WorkspaceDocumentDiagnosticReport;
