namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Goes with the error ServerCancelled: whether the client shall pull again.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record DiagnosticServerCancellationData
{
    public required bool RetriggerRequest { get; init; }
}
