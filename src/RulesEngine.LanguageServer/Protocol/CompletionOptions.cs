namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the server completes.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionOptions
{
    public string[]? TriggerCharacters { get; init; }

    public string[]? AllCommitCharacters { get; init; }

    public bool? ResolveProvider { get; init; }

    public ServerCompletionItemOptions? CompletionItem { get; init; }
}
