namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with completions.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionClientCapabilities
{
    public ClientCompletionItemOptions? CompletionItem { get; init; }

    public bool? ContextSupport { get; init; }

    public CompletionListCapabilities? CompletionList { get; init; }
}
