using System.Text.Json;
using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>All that JSON-RPC itself reads and writes of ours; handlers do the rest.</summary>
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(RawJson))]
internal sealed partial class TransportJson : JsonSerializerContext;
