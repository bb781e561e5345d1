namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of $/cancelRequest.</summary>
/// <remarks>LSP 3.17, Cancellation Support.</remarks>
public sealed record CancelParams
{
    public required IntegerOrString Id { get; init; }
}
