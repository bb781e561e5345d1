namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How a highlighted range has to do with the cursor's place.</summary>
/// <remarks>LSP 3.17, Document Highlights Request.</remarks>
public enum DocumentHighlightKind
{
    Text = 1,
    Read = 2,
    Write = 3,
}
