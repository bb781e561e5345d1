namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A folder that is open in the client.</summary>
/// <remarks>LSP 3.17, Workspace Folders Request.</remarks>
public sealed record WorkspaceFolder
{
    public required string Uri { get; init; }

    public required string Name { get; init; }
}
