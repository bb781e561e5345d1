namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Creates a file as part of an edit of the workspace.</summary>
/// <remarks>LSP 3.17, Resource Changes.</remarks>
public sealed record CreateFile : DocumentChange
{
    public string Kind { get; } = ResourceOperationKind.Create;

    public required string Uri { get; init; }

    public CreateFileOptions? Options { get; init; }
}
