namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can show in a hover.</summary>
/// <remarks>LSP 3.17, Hover Request.</remarks>
public sealed record HoverClientCapabilities
{
    /// <summary>The kinds of text it renders, in the order of preference.</summary>
    public string[]? ContentFormat { get; init; }
}
