namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The kinds of text for people.</summary>
/// <remarks>LSP 3.17, MarkupContent.</remarks>
public static class MarkupKind
{
    public const string PlainText = "plaintext";
    public const string Markdown = "markdown";
}
