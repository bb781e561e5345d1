namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Another place that has to do with a diagnostic, and why.</summary>
/// <remarks>LSP 3.17, Diagnostic.</remarks>
public sealed record DiagnosticRelatedInformation
{
    public required Location Location { get; init; }

    public required string Message { get; init; }
}
