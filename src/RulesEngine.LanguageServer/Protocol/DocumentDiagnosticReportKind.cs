namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether a report has diagnostics or says that they are as before.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public static class DocumentDiagnosticReportKind
{
    public const string Full = "full";
    public const string Unchanged = "unchanged";
}
