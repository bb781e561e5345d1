using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>One completion.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionItem
{
    public required string Label { get; init; }

    public CompletionItemLabelDetails? LabelDetails { get; init; }

    public CompletionItemKind? Kind { get; init; }

    public CompletionItemTag[]? Tags { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public bool? Preselect { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public string? InsertText { get; init; }

    public InsertTextFormat? InsertTextFormat { get; init; }

    public InsertTextMode? InsertTextMode { get; init; }

    public CompletionEdit? TextEdit { get; init; }

    /// <summary>The text for the list's default range, where the item has no edit of its own.</summary>
    public string? TextEditText { get; init; }

    public TextEdit[]? AdditionalTextEdits { get; init; }

    public string[]? CommitCharacters { get; init; }

    public Command? Command { get; init; }

    /// <summary>Kept by the client between the completion and completionItem/resolve.</summary>
    public JsonElement? Data { get; init; }
}
