namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A part of a document, with its parts.</summary>
/// <remarks>LSP 3.17, Document Symbols Request.</remarks>
public sealed record DocumentSymbol
{
    public required string Name { get; init; }

    public string? Detail { get; init; }

    public required SymbolKind Kind { get; init; }

    public SymbolTag[]? Tags { get; init; }

    /// <summary>All of it; the cursor within says where the user is.</summary>
    public required Range Range { get; init; }

    /// <summary>What is selected when it is chosen; lies within the range.</summary>
    public required Range SelectionRange { get; init; }

    public DocumentSymbol[]? Children { get; init; }
}
