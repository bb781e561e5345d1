using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A stretch of text; its end is not part of it.</summary>
/// <remarks>LSP 3.17, Range.</remarks>
[method: JsonConstructor]
public sealed record Range(Position Start, Position End);
