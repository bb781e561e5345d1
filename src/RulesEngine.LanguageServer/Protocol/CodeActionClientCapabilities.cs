namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with code actions.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record CodeActionClientCapabilities
{
    public ClientCodeActionLiteralOptions? CodeActionLiteralSupport { get; init; }

    public bool? IsPreferredSupport { get; init; }

    public bool? DisabledSupport { get; init; }

    public bool? DataSupport { get; init; }

    public ClientCodeActionResolveOptions? ResolveSupport { get; init; }

    public bool? HonorsChangeAnnotations { get; init; }
}
