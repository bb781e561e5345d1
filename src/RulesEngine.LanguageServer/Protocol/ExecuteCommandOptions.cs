namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The commands the server runs.</summary>
/// <remarks>LSP 3.17, Execute a command.</remarks>
public sealed record ExecuteCommandOptions
{
    public required string[] Commands { get; init; }
}
