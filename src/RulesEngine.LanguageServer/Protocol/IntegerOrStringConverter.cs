using System.Text.Json;
using System.Text.Json.Serialization;

namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Reads and writes a number as number and a text as text.</summary>
internal sealed class IntegerOrStringConverter : JsonConverter<IntegerOrString>
{
    public override IntegerOrString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new IntegerOrString(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt64(out var integer) => new IntegerOrString(integer),
        _ => throw new JsonException("An integer or a string is expected."),
    };

    public override void Write(Utf8JsonWriter writer, IntegerOrString value, JsonSerializerOptions options)
    {
        if (value.Integer is { } integer) writer.WriteNumberValue(integer);
        else writer.WriteStringValue(value.Text);
    }
}
