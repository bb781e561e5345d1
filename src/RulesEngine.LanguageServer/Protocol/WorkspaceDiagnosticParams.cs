namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/diagnostic.</summary>
/// <remarks>LSP 3.17, Workspace Diagnostics.</remarks>
public sealed record WorkspaceDiagnosticParams
{
    public string? Identifier { get; init; }

    public required PreviousResultId[] PreviousResultIds { get; init; }

    public IntegerOrString? PartialResultToken { get; init; }

    public IntegerOrString? WorkDoneToken { get; init; }
}
