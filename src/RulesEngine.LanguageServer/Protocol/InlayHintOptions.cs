namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the server makes inlay hints.</summary>
/// <remarks>LSP 3.17, Inlay Hint Request.</remarks>
public sealed record InlayHintOptions
{
    public bool? ResolveProvider { get; init; }
}
