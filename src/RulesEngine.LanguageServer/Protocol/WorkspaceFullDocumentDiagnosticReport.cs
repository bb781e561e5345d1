using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>All diagnostics of one document of the workspace.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
public sealed record WorkspaceFullDocumentDiagnosticReport : WorkspaceDocumentDiagnosticReport
{
    public string Kind { get; } = DocumentDiagnosticReportKind.Full;

    public string? ResultId { get; init; }

    public required Diagnostic[] Items { get; init; }

    public required string Uri { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Version { get; init; }
}
