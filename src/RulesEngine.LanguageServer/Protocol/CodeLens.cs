using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A command shown above a line; it may come later, by codeLens/resolve.</summary>
/// <remarks>LSP 3.17, Code Lens Request.</remarks>
public sealed record CodeLens
{
    public required Range Range { get; init; }

    public Command? Command { get; init; }

    public JsonElement? Data { get; init; }
}
