using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to textDocument/diagnostic.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
[JsonConverter(typeof(DocumentDiagnosticReportConverter))]
public abstract record DocumentDiagnosticReport;
