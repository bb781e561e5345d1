namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The tags of diagnostics the client knows.</summary>
/// <remarks>LSP 3.17, PublishDiagnostics Notification.</remarks>
public sealed record ClientDiagnosticsTagOptions
{
    public required DiagnosticTag[] ValueSet { get; init; }
}
