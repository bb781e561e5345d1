namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of window/showDocument.</summary>
/// <remarks>LSP 3.17, Show Document Request.</remarks>
public sealed record ShowDocumentParams
{
    public required string Uri { get; init; }

    /// <summary>Whether another program shall show it, such as a browser.</summary>
    public bool? External { get; init; }

    public bool? TakeFocus { get; init; }

    public Range? Selection { get; init; }
}
