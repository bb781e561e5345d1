namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can show.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record WindowClientCapabilities
{
    public bool? WorkDoneProgress { get; init; }

    public ShowDocumentClientCapabilities? ShowDocument { get; init; }
}
