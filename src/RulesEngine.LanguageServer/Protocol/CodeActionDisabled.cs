namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Why a code action cannot be made now.</summary>
/// <remarks>LSP 3.17, Code Action Request.</remarks>
public sealed record CodeActionDisabled
{
    public required string Reason { get; init; }
}
