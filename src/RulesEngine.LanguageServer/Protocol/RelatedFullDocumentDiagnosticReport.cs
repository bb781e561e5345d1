namespace RulesEngine.LanguageServer.Protocol;

/// <summary>All diagnostics of a document, and of those it has an influence on.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record RelatedFullDocumentDiagnosticReport : DocumentDiagnosticReport
{
    public string Kind { get; } = DocumentDiagnosticReportKind.Full;

    public string? ResultId { get; init; }

    public required Diagnostic[] Items { get; init; }

    public IReadOnlyDictionary<string, FullDocumentDiagnosticReport>? RelatedDocuments { get; init; }
}
