namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with one folding range.</summary>
/// <remarks>LSP 3.17, Folding Range Request.</remarks>
public sealed record ClientFoldingRangeOptions
{
    public bool? CollapsedText { get; init; }
}
