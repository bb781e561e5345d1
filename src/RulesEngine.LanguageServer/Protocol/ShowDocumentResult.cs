namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to window/showDocument.</summary>
/// <remarks>LSP 3.17, Show Document Request.</remarks>
public sealed record ShowDocumentResult
{
    public required bool Success { get; init; }
}
