namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Diagnostics of further documents, sent by $/progress.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record DocumentDiagnosticReportPartialResult
{
    public required IReadOnlyDictionary<string, FullDocumentDiagnosticReport> RelatedDocuments { get; init; }
}
