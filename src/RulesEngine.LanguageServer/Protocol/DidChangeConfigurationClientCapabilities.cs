namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client can be told later which settings to report.</summary>
/// <remarks>LSP 3.17, DidChangeConfiguration Notification.</remarks>
public sealed record DidChangeConfigurationClientCapabilities
{
    public bool? DynamicRegistration { get; init; }
}
