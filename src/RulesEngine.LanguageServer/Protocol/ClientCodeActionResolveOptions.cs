namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The properties of a code action that may come later.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record ClientCodeActionResolveOptions
{
    public required string[] Properties { get; init; }
}
