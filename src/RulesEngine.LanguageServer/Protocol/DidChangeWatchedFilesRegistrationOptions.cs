namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The files the server wants to be watched.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
public sealed record DidChangeWatchedFilesRegistrationOptions
{
    public required FileSystemWatcher[] Watchers { get; init; }
}
