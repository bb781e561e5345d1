namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client takes in pushed diagnostics.</summary>
/// <remarks>LSP 3.17, PublishDiagnostics Notification.</remarks>
public sealed record PublishDiagnosticsClientCapabilities
{
    public bool? RelatedInformation { get; init; }

    public ClientDiagnosticsTagOptions? TagSupport { get; init; }

    public bool? VersionSupport { get; init; }

    public bool? CodeDescriptionSupport { get; init; }

    public bool? DataSupport { get; init; }
}
