namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Files to watch, and which of their changes count.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
public sealed record FileSystemWatcher
{
    public required string GlobPattern { get; init; }

    /// <summary>All changes where it is left out.</summary>
    public WatchKind? Kind { get; init; }
}
