using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Preview;

/// <summary>Parameters of <c>rulesengine/preview</c>, a method of our own.</summary>
public sealed record PreviewParams : ITextDocumentParams
{
    /// <summary>The report.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>Whether the answer holds the style sheet too, which is the same for every report.</summary>
    public bool Style { get; init; }
}
