namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can show of a document's outline.</summary>
/// <remarks>LSP 3.17, Document Symbols Request.</remarks>
public sealed record DocumentSymbolClientCapabilities
{
    public bool? HierarchicalDocumentSymbolSupport { get; init; }
}
