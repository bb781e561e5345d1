using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>
/// A record of the protocol as JSON, written by the code the compiler made for it. Left to the library, the record's properties
/// would be looked at one by one, and the code for that compiled at every start.
/// </summary>
[JsonConverter(typeof(RawJsonConverter))]
internal sealed class RawJson
{
    // Chinese as Chinese: half the length, and readable in a trace.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[] _utf8;

    private RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>A record as JSON; null stays null.</summary>
    public static RawJson? Of<T>(T? value)
        where T : class
    {
        if (value is null) return null;
        var type = ProtocolJson.Default.GetTypeInfo(value.GetType())!;
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            if (type is JsonTypeInfo<T> { SerializeHandler: { } serialize }) serialize(writer, value);
            else JsonSerializer.Serialize(writer, value, type);
        }
        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    /// <summary>Writes what is there already.</summary>
    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(_utf8, skipInputValidation: true);
}

/// <summary>Writes JSON that is made already.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc/>
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => value.WriteTo(writer);
}
