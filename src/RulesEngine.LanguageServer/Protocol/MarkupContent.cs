namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Text for people, plain or in Markdown.</summary>
/// <remarks>LSP 3.17, MarkupContent.</remarks>
public sealed record MarkupContent
{
    /// <summary>One of the constants of MarkupKind.</summary>
    public required string Kind { get; init; }

    public required string Value { get; init; }
}
