namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Which Markdown the client renders.</summary>
/// <remarks>LSP 3.17, MarkupContent.</remarks>
public sealed record MarkdownClientCapabilities
{
    public required string Parser { get; init; }

    public string? Version { get; init; }

    public string[]? AllowedTags { get; init; }
}
