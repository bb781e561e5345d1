namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Text that is inserted before the rest of a word, or takes the place of the whole word, as the user prefers.</summary>
/// <remarks>LSP 3.17, Completion Request.</remarks>
public sealed record InsertReplaceEdit : CompletionEdit
{
    public required string NewText { get; init; }

    public required Range Insert { get; init; }

    public required Range Replace { get; init; }
}
