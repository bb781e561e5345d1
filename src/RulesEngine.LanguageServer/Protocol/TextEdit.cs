namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Text that takes the place of a range; nothing is deleted where the range is empty.</summary>
/// <remarks>LSP 3.17, Text Edit.</remarks>
public sealed record TextEdit : CompletionEdit
{
    public required Range Range { get; init; }

    public required string NewText { get; init; }
}
