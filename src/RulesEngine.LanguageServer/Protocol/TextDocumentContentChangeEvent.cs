namespace RulesEngine.LanguageServer.Protocol;

/// <summary>One change of a document: of a range, or of the whole text where there is no range.</summary>
/// <remarks>LSP 3.17, DidChangeTextDocument Notification.</remarks>
public sealed record TextDocumentContentChangeEvent
{
    public Range? Range { get; init; }

    /// <summary>Old and redundant; the range counts.</summary>
    public int? RangeLength { get; init; }

    public required string Text { get; init; }
}
