namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with a list of completions.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionListCapabilities
{
    /// <summary>The defaults of its items that a list may carry.</summary>
    public string[]? ItemDefaults { get; init; }
}
