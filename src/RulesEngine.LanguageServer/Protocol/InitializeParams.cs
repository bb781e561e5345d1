using System.Text.Json;
using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of initialize: who the client is, what is open and what it can do.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record InitializeParams
{
    /// <summary>The client's process; the server ends when it does. Null where nobody waits for the server.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? ProcessId { get; init; }

    public ClientInfo? ClientInfo { get; init; }

    public string? Locale { get; init; }

    /// <summary>The way of old clients to name the one open folder.</summary>
    public string? RootPath { get; init; }

    /// <summary>The one open folder; the workspace folders win over it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? RootUri { get; init; }

    public JsonElement? InitializationOptions { get; init; }

    public required ClientCapabilities Capabilities { get; init; }

    /// <summary>One of the constants of TraceValues.</summary>
    public string? Trace { get; init; }

    /// <summary>Null where the client knows workspace folders and none is open.</summary>
    public WorkspaceFolder[]? WorkspaceFolders { get; init; }

    public IntegerOrString? WorkDoneToken { get; init; }
}
