namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Says that a document has the diagnostics it had.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record UnchangedDocumentDiagnosticReport
{
    public string Kind { get; } = DocumentDiagnosticReportKind.Unchanged;

    public required string ResultId { get; init; }
}
