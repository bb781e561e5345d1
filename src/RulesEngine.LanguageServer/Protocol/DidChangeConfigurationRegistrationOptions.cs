namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The sections of the settings whose changes the server wants to hear of.</summary>
/// <remarks>LSP 3.17, DidChangeConfiguration Notification.</remarks>
public sealed record DidChangeConfigurationRegistrationOptions
{
    public string[]? Section { get; init; }
}
