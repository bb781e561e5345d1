namespace RulesEngine.LanguageServer.Protocol;

/// <summary>How the server answers who pulls diagnostics.</summary>
/// <remarks>LSP 3.17, Pull Diagnostics.</remarks>
public sealed record DiagnosticOptions
{
    public string? Identifier { get; init; }

    /// <summary>Whether a change in one file may change the diagnostics of another.</summary>
    public required bool InterFileDependencies { get; init; }

    public required bool WorkspaceDiagnostics { get; init; }

    public bool? WorkDoneProgress { get; init; }
}
