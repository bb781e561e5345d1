namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The last word on a piece of work.</summary>
/// <remarks>LSP 3.17, Work Done Progress.</remarks>
public sealed record WorkDoneProgressEnd
{
    public string Kind { get; } = "end";

    public string? Message { get; init; }
}
