namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The properties of an inlay hint that may come later.</summary>
/// <remarks>LSP 3.17, Inlay Hint Request.</remarks>
public sealed record ClientInlayHintResolveOptions
{
    public required string[] Properties { get; init; }
}
