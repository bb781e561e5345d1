namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What happened to one watched file.</summary>
/// <remarks>LSP 3.17, DidChangeWatchedFiles Notification.</remarks>
public sealed record FileEvent
{
    public required string Uri { get; init; }

    public required FileChangeType Type { get; init; }
}
