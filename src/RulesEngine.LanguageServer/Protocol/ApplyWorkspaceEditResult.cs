namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Answer to workspace/applyEdit.</summary>
/// <remarks>LSP 3.17, Applies a WorkspaceEdit.</remarks>
public sealed record ApplyWorkspaceEditResult
{
    public required bool Applied { get; init; }

    public string? FailureReason { get; init; }

    public int? FailedChange { get; init; }
}
