namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the server finds links.</summary>
/// <remarks>LSP 3.17, Document Link Request.</remarks>
public sealed record DocumentLinkOptions
{
    public bool? ResolveProvider { get; init; }
}
