using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Says that one document of the workspace has the diagnostics it had.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
public sealed record WorkspaceUnchangedDocumentDiagnosticReport : WorkspaceDocumentDiagnosticReport
{
    public string Kind { get; } = DocumentDiagnosticReportKind.Unchanged;

    public required string ResultId { get; init; }

    public required string Uri { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Version { get; init; }
}
