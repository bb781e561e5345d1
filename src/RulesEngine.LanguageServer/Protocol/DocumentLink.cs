using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A range that leads somewhere when it is clicked.</summary>
/// <remarks>LSP 3.17, Document Link Request.</remarks>
public sealed record DocumentLink
{
    public required Range Range { get; init; }

    public string? Target { get; init; }

    public string? Tooltip { get; init; }

    public JsonElement? Data { get; init; }
}
