namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Name and version of the client.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record ClientInfo
{
    public required string Name { get; init; }

    public string? Version { get; init; }
}
