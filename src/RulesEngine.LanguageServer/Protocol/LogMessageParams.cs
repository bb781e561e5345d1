namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of window/logMessage: a line for the client's log.</summary>
/// <remarks>LSP 3.17, LogMessage Notification.</remarks>
public sealed record LogMessageParams
{
    public required MessageType Type { get; init; }

    public required string Message { get; init; }
}
