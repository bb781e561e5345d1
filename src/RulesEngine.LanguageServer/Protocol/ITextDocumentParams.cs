namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters that name a document.</summary>
public interface ITextDocumentParams
{
    /// <summary>The document.</summary>
    TextDocumentIdentifier TextDocument { get; }
}
