using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Cli.Output.Json;

/// <summary>
/// Writes a JSON document piece by piece, each piece whole or not at all: what fails half-way leaves no trace, memory holds
/// one finding at a time, and every finding stands on a line of its own.
/// </summary>
internal sealed class JsonPieces(TextWriter output)
{
    // Chinese stays readable; the output is no HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private bool _needsComma;

    /// <summary>Writes text of the document between pieces, such as <c>{"files":[</c>; the next item is the first of its list.</summary>
    public void WriteRaw(string text)
    {
        output.Write(text);
        _needsComma = false;
    }

    /// <summary>Writes a value as an item of a list, on a line of its own.</summary>
    public void WriteItem<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var json = Render(value, write);
        output.Write(_needsComma ? ",\n" : "\n");
        output.Write(json);
        _needsComma = true;
    }

    /// <summary>Writes a value where the document has one.</summary>
    public void WriteValue<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        output.Write(Render(value, write));
        _needsComma = false;
    }

    /// <summary>Starts an item that is written in pieces itself, on a line of its own.</summary>
    public void BeginItem(string text)
    {
        output.Write(_needsComma ? ",\n" : "\n");
        WriteRaw(text);
    }

    /// <summary>Ends such an item.</summary>
    public void EndItem(string text)
    {
        output.Write(text);
        _needsComma = true;
    }

    /// <summary>A value as JSON on one line.</summary>
    public string Render<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Options)) write(json, value);
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }
}
