namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A range the selection grows to, and the one after it.</summary>
/// <remarks>LSP 3.17, Selection Range Request.</remarks>
public sealed record SelectionRange
{
    public required Range Range { get; init; }

    public SelectionRange? Parent { get; init; }
}
