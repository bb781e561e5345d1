namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether inserted text is plain or has places to fill in.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public enum InsertTextFormat
{
    PlainText = 1,
    Snippet = 2,
}
