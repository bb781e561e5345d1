using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Preview;

/// <summary>Parameters of <c>rulesengine/page</c>, a method of our own.</summary>
public sealed record PageParams : ITextDocumentParams
{
    /// <summary>The report.</summary>
    public required TextDocumentIdentifier TextDocument { get; init; }
}
