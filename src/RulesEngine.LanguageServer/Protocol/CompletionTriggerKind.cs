namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What made the client ask for completions.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public enum CompletionTriggerKind
{
    Invoked = 1,
    TriggerCharacter = 2,
    TriggerForIncompleteCompletions = 3,
}
