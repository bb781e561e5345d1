namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Which edits of the workspace the client can make.</summary>
/// <remarks>LSP 3.17, WorkspaceEditClientCapabilities.</remarks>
public sealed record WorkspaceEditClientCapabilities
{
    public bool? DocumentChanges { get; init; }

    public string[]? ResourceOperations { get; init; }

    /// <summary>One of the constants of FailureHandlingKind.</summary>
    public string? FailureHandling { get; init; }

    public bool? NormalizesLineEndings { get; init; }
}
