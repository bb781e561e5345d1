namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to textDocument/completion.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionList
{
    /// <summary>Whether to ask again as the user types on.</summary>
    public required bool IsIncomplete { get; init; }

    public CompletionItemDefaults? ItemDefaults { get; init; }

    public required CompletionItem[] Items { get; init; }
}
