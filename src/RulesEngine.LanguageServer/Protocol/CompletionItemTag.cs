namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Something to show of a completion.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public enum CompletionItemTag
{
    Deprecated = 1,
}
