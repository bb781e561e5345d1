using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A finding in a document.</summary>
/// <remarks>LSP 3.17, Diagnostic.</remarks>
public sealed record Diagnostic
{
    public required Range Range { get; init; }

    public DiagnosticSeverity? Severity { get; init; }

    public IntegerOrString? Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    /// <summary>Who found it; shown beside the message.</summary>
    public string? Source { get; init; }

    public required string Message { get; init; }

    public DiagnosticTag[]? Tags { get; init; }

    public DiagnosticRelatedInformation[]? RelatedInformation { get; init; }

    /// <summary>Kept by the client between the diagnostic and the code action that heals it.</summary>
    public JsonElement? Data { get; init; }
}
