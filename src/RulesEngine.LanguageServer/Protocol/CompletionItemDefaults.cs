using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What holds for all items of a list that say nothing else.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record CompletionItemDefaults
{
    public string[]? CommitCharacters { get; init; }

    public Range? EditRange { get; init; }

    public InsertTextFormat? InsertTextFormat { get; init; }

    public InsertTextMode? InsertTextMode { get; init; }

    public JsonElement? Data { get; init; }
}
