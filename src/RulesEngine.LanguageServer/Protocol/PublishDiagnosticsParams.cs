namespace RulesEngine.LanguageServer.Protocol;

/// <summary>All diagnostics of a document; they replace those sent before.</summary>
/// <remarks>LSP 3.17, PublishDiagnostics Notification.</remarks>
public sealed record PublishDiagnosticsParams
{
    public required string Uri { get; init; }

    public int? Version { get; init; }

    public required Diagnostic[] Diagnostics { get; init; }
}
