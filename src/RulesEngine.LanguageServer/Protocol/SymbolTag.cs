namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Something to show of a symbol.</summary>
/// <remarks>LSP 3.17, Document Symbols Request.</remarks>
public enum SymbolTag
{
    Deprecated = 1,
}
