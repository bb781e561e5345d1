namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A symbol anywhere in the workspace.</summary>
/// <remarks>LSP 3.17, Workspace Symbols Request.</remarks>
public sealed record WorkspaceSymbol
{
    public required string Name { get; init; }

    public required SymbolKind Kind { get; init; }

    public SymbolTag[]? Tags { get; init; }

    public string? ContainerName { get; init; }

    public required Location Location { get; init; }
}
