namespace RulesEngine.LanguageServer.Protocol;

/// <summary>All diagnostics of a document.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record FullDocumentDiagnosticReport
{
    public string Kind { get; } = DocumentDiagnosticReportKind.Full;

    public string? ResultId { get; init; }

    public required Diagnostic[] Items { get; init; }
}
