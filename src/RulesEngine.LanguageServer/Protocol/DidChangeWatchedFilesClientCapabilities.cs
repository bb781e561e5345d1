namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client can be told later which files to watch.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
public sealed record DidChangeWatchedFilesClientCapabilities
{
    public bool? DynamicRegistration { get; init; }

    public bool? RelativePatternSupport { get; init; }
}
