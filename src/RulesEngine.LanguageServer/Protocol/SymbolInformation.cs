namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A symbol in a flat list, for clients that know no hierarchy.</summary>
/// <remarks>LSP 3.17, Document Symbols Request.</remarks>
public sealed record SymbolInformation
{
    public required string Name { get; init; }

    public required SymbolKind Kind { get; init; }

    public SymbolTag[]? Tags { get; init; }

    public string? ContainerName { get; init; }

    public required Location Location { get; init; }
}
