namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with inlay hints.</summary>
/// <remarks>LSP 3.17, Inlay Hint Request.</remarks>
public sealed record InlayHintClientCapabilities
{
    public ClientInlayHintResolveOptions? ResolveSupport { get; init; }
}
