using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A method the server switches on after it was initialized.</summary>
/// <remarks>LSP 3.17, Register Capability.</remarks>
public sealed record Registration
{
    public required string Id { get; init; }

    public required string Method { get; init; }

    public JsonElement? RegisterOptions { get; init; }
}
