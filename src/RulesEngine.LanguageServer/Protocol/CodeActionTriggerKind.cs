namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Whether the user asked for code actions or the client did.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public enum CodeActionTriggerKind
{
    Invoked = 1,
    Automatic = 2,
}
