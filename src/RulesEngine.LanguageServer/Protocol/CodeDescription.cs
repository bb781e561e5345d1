namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Where a diagnostic's code is explained.</summary>
/// <remarks>LSP 3.17, Diagnostic.</remarks>
public sealed record CodeDescription
{
    public required string Href { get; init; }
}
