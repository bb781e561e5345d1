using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A report says its kind.</summary>
internal sealed class DocumentDiagnosticReportConverter : UnionConverter<DocumentDiagnosticReport>
{
    protected override Type BranchOf(JsonElement value) =>
        IsKind(value, DocumentDiagnosticReportKind.Full)
            ? typeof(RelatedFullDocumentDiagnosticReport)
            : typeof(RelatedUnchangedDocumentDiagnosticReport);
}
