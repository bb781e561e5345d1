namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How grave a diagnostic is.</summary>
/// <remarks>LSP 3.17, Diagnostic.</remarks>
public enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}
