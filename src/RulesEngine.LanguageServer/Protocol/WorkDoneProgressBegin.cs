namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The first word on a piece of work.</summary>
/// <remarks>LSP 3.17, Work Done Progress.</remarks>
public sealed record WorkDoneProgressBegin
{
    public string Kind { get; } = "begin";

    public required string Title { get; init; }

    public bool? Cancellable { get; init; }

    public string? Message { get; init; }

    /// <summary>From 0 to 100; left out where nobody knows how much there is to do.</summary>
    public int? Percentage { get; init; }
}
