namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What made the client ask for completions.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionContext
{
    public required CompletionTriggerKind TriggerKind { get; init; }

    public string? TriggerCharacter { get; init; }
}
