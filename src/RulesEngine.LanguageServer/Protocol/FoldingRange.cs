namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Lines that fold to one.</summary>
/// <remarks>LSP 3.17, Folding Range Request.</remarks>
public sealed record FoldingRange
{
    public required int StartLine { get; init; }

    public int? StartCharacter { get; init; }

    public required int EndLine { get; init; }

    public int? EndCharacter { get; init; }

    /// <summary>One of the constants of FoldingRangeKind.</summary>
    public string? Kind { get; init; }

    public string? CollapsedText { get; init; }
}
