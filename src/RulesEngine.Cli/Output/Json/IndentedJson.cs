using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Cli.Output.Json;

/// <summary>Writes a JSON document for people to read as well, whole or not at all.</summary>
internal static class IndentedJson
{
    // Chinese stays readable; the output is no HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }
}
