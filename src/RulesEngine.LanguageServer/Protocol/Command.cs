using System.Text.Json;
using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A command the user or the client may run, with its title.</summary>
/// <remarks>LSP 3.17, Command.</remarks>
public sealed record Command
{
    public required string Title { get; init; }

    /// <summary>The identifier the server knows the command by.</summary>
    [JsonPropertyName("command")]
    public required string Name { get; init; }

    public JsonElement[]? Arguments { get; init; }
}
