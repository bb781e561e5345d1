using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of workspace/executeCommand.</summary>
/// <remarks>LSP 3.17, Execute a command.</remarks>
public sealed record ExecuteCommandParams
{
    public required string Command { get; init; }

    public JsonElement[]? Arguments { get; init; }

    public IntegerOrString? WorkDoneToken { get; init; }
}
