namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Name and version of the server.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record ServerInfo
{
    public required string Name { get; init; }

    public string? Version { get; init; }
}
