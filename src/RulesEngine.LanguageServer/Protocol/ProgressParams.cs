using System.Text.Json;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of $/progress: the token tells which work or which request it belongs to.</summary>
/// <remarks>LSP 3.17, Progress Support.</remarks>
public sealed record ProgressParams
{
    public required IntegerOrString Token { get; init; }

    public required JsonElement Value { get; init; }
}
