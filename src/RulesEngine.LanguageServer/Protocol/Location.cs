namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A range in a document.</summary>
/// <remarks>LSP 3.17, Location.</remarks>
public sealed record Location
{
    public required string Uri { get; init; }

    public required Range Range { get; init; }
}
