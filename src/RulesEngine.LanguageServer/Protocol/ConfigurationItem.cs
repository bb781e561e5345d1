namespace RulesEngine.LanguageServer.Protocol;

/// <summary>One section of the settings, asked for one resource or for all.</summary>
/// <remarks>LSP 3.17, Configuration Request.</remarks>
public sealed record ConfigurationItem
{
    public string? ScopeUri { get; init; }

    public string? Section { get; init; }
}
