namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Says that a document has the diagnostics it had; those it has an influence on may have others.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record RelatedUnchangedDocumentDiagnosticReport : DocumentDiagnosticReport
{
    public string Kind { get; } = DocumentDiagnosticReportKind.Unchanged;

    public required string ResultId { get; init; }

    public IReadOnlyDictionary<string, FullDocumentDiagnosticReport>? RelatedDocuments { get; init; }
}
