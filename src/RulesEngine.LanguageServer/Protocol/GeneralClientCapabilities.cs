namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do in general.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record GeneralClientCapabilities
{
    public MarkdownClientCapabilities? Markdown { get; init; }

    /// <summary>In the order of preference; utf-16 where it is left out.</summary>
    public string[]? PositionEncodings { get; init; }
}
