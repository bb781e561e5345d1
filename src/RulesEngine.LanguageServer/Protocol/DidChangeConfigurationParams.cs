using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/didChangeConfiguration; clients that are asked for settings send null.</summary>
/// <remarks>LSP 3.17, DidChangeConfiguration Notification.</remarks>
public sealed record DidChangeConfigurationParams
{
    public required JsonElement Settings { get; init; }
}
