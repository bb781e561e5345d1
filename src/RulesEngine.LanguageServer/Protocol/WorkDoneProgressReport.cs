namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How far a piece of work has come.</summary>
/// <remarks>LSP 3.17, Work Done Progress.</remarks>
public sealed record WorkDoneProgressReport
{
    public string Kind { get; } = "report";

    public bool? Cancellable { get; init; }

    public string? Message { get; init; }

    public int? Percentage { get; init; }
}
