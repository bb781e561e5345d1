namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the server makes code lenses.</summary>
/// <remarks>LSP 3.17, Code Lens Request.</remarks>
public sealed record CodeLensOptions
{
    public bool? ResolveProvider { get; init; }
}
