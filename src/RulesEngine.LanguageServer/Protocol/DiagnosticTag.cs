namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Something to show of a diagnostic's range.</summary>
/// <remarks>LSP 3.17, Diagnostic.</remarks>
public enum DiagnosticTag
{
    Unnecessary = 1,
    Deprecated = 2,
}
