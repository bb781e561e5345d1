namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A way from a range in this document to one in another, with what to show of it.</summary>
/// <remarks>LSP 3.17, Location Link.</remarks>
public sealed record LocationLink
{
    /// <summary>What is underlined as the source; the word at the mouse where it is left out.</summary>
    public Range? OriginSelectionRange { get; init; }

    public required string TargetUri { get; init; }

    /// <summary>The whole target, for a preview of it.</summary>
    public required Range TargetRange { get; init; }

    /// <summary>What is selected when the link is followed; lies within the target.</summary>
    public required Range TargetSelectionRange { get; init; }
}
