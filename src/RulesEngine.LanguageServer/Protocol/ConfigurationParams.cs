namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/configuration; the answer has one value for each item.</summary>
/// <remarks>LSP 3.17, Configuration Request.</remarks>
public sealed record ConfigurationParams
{
    public required ConfigurationItem[] Items { get; init; }
}
