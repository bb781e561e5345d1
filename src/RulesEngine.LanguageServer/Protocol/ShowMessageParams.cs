namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of window/showMessage: a sentence the user sees.</summary>
/// <remarks>LSP 3.17, ShowMessage Notification.</remarks>
public sealed record ShowMessageParams
{
    public required MessageType Type { get; init; }

    public required string Message { get; init; }
}
