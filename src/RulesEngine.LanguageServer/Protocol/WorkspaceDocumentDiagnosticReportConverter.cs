using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A report says its kind.</summary>
internal sealed class WorkspaceDocumentDiagnosticReportConverter : UnionConverter<WorkspaceDocumentDiagnosticReport>
{
    protected override Type BranchOf(JsonElement value) =>
        IsKind(value, DocumentDiagnosticReportKind.Full)
            ? typeof(WorkspaceFullDocumentDiagnosticReport)
            : typeof(WorkspaceUnchangedDocumentDiagnosticReport);
}
