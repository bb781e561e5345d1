namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Says that the client pulls diagnostics.</summary>
/// <remarks>LSP 3.17, Pull Diagnostics.</remarks>
public sealed record DiagnosticClientCapabilities
{
    public bool? DynamicRegistration { get; init; }

    public bool? RelatedDocumentSupport { get; init; }
}
