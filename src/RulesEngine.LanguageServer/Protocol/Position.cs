using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>A place in a text: a line and the offset in it, both from zero, counted in the agreed encoding.</summary>
/// <remarks>LSP 3.17, Position.</remarks>
[method: JsonConstructor]
public sealed record Position(int Line, int Character);
