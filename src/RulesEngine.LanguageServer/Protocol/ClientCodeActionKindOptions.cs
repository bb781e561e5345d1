namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The kinds of code actions the client knows; it copes with others.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record ClientCodeActionKindOptions
{
    public required string[] ValueSet { get; init; }
}
