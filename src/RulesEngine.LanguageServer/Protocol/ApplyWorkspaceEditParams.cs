namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/applyEdit.</summary>
/// <remarks>LSP 3.17, Applies a WorkspaceEdit.</remarks>
public sealed record ApplyWorkspaceEditParams
{
    public string? Label { get; init; }

    public required WorkspaceEdit Edit { get; init; }
}
