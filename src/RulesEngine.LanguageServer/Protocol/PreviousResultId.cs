namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client knows of a document already.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
public sealed record PreviousResultId
{
    public required string Uri { get; init; }

    public required string Value { get; init; }
}
