namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of $/logTrace.</summary>
/// <remarks>LSP 3.17, LogTrace Notification.</remarks>
public sealed record LogTraceParams
{
    public required string Message { get; init; }

    /// <summary>More of it, for the trace value "verbose" only.</summary>
    public string? Verbose { get; init; }
}
