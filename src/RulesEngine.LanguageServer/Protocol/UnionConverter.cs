using System.Text.Json;
using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Reads and writes a union of records that tell themselves apart by their members.</summary>
internal abstract class UnionConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>The record an object is.</summary>
    protected abstract Type BranchOf(JsonElement value);

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = JsonElement.ParseValue(ref reader);
        if (value.ValueKind != JsonValueKind.Object) throw new JsonException($"An object is expected, not {value.ValueKind}.");
        return (T?)value.Deserialize(options.GetTypeInfo(BranchOf(value)));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    /// <summary>Whether the member "kind" has this value.</summary>
    protected static bool IsKind(JsonElement value, string kind) => value.TryGetProperty("kind", out var given) && given.ValueEquals(kind);
}
