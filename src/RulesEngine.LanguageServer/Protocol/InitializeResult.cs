namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to initialize.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record InitializeResult
{
    public required ServerCapabilities Capabilities { get; init; }

    public ServerInfo? ServerInfo { get; init; }
}
