namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of window/workDoneProgress/cancel.</summary>
/// <remarks>LSP 3.17, Canceling a Work Done Progress.</remarks>
public sealed record WorkDoneProgressCancelParams
{
    public required IntegerOrString Token { get; init; }
}
