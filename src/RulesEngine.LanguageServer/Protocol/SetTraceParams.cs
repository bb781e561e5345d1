namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of $/setTrace.</summary>
/// <remarks>LSP 3.17, SetTrace Notification.</remarks>
public sealed record SetTraceParams
{
    /// <summary>One of the constants of TraceValues.</summary>
    public required string Value { get; init; }
}
