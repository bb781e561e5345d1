namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can show of a document link.</summary>
/// <remarks>LSP 3.17, Document Link Request.</remarks>
public sealed record DocumentLinkClientCapabilities
{
    public bool? TooltipSupport { get; init; }
}
