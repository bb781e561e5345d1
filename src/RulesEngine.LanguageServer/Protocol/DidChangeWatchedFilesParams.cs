namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/didChangeWatchedFiles.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
public sealed record DidChangeWatchedFilesParams
{
    public required FileEvent[] Changes { get; init; }
}
