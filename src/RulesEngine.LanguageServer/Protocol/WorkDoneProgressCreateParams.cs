namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of window/workDoneProgress/create.</summary>
/// <remarks>LSP 3.17, Creating Work Done Progress.</remarks>
public sealed record WorkDoneProgressCreateParams
{
    public required IntegerOrString Token { get; init; }
}
