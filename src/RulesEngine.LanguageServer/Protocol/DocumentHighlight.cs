namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A range that has to do with the cursor's place.</summary>
/// <remarks>LSP 3.17, Document Highlights Request.</remarks>
public sealed record DocumentHighlight
{
    public required Range Range { get; init; }

    public DocumentHighlightKind? Kind { get; init; }
}
