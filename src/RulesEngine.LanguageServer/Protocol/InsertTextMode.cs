namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the client indents inserted lines.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public enum InsertTextMode
{
    AsIs = 1,
    AdjustIndentation = 2,
}
