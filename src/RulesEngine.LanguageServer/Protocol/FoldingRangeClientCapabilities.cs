namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the client folds.</summary>
/// <remarks>LSP 3.17, Folding Range Request.</remarks>
public sealed record FoldingRangeClientCapabilities
{
    public int? RangeLimit { get; init; }

    /// <summary>Whether it folds whole lines and ignores characters.</summary>
    public bool? LineFoldingOnly { get; init; }

    public ClientFoldingRangeOptions? FoldingRange { get; init; }
}
