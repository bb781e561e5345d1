namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to textDocument/hover.</summary>
/// <remarks>LSP 3.17, Hover Request.</remarks>
public sealed record Hover
{
    public required MarkupContent Contents { get; init; }

    /// <summary>What the hover is about; the client may highlight it.</summary>
    public Range? Range { get; init; }
}
