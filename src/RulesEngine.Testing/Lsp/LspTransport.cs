using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RulesEngine.Testing.Lsp;

/// <summary>Messages with their headers, from and to streams.</summary>
internal sealed class LspTransport(Stream input, Stream output) : IDisposable
{
    private const int LongestHeader = 4096;
    private const string LengthHeader = "Content-Length: ";

    /// <summary>Like real clients, which send Chinese as it is.</summary>
    private static readonly JsonWriterOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PipeReader _reader = PipeReader.Create(input);
    private readonly SemaphoreSlim _writing = new(1, 1);

    public static string Write(JsonNode message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, AsIs)) message.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The next message; null where the stream ends behind the one before.</summary>
    /// <exception cref="InvalidDataException">Something else stands there.</exception>
    public async Task<JsonObject?> ReadAsync()
    {
        if (await ReadHeaderAsync() is not { } length) return null;
        var read = await _reader.ReadAtLeastAsync(length);
        if (read.Buffer.Length < length) throw Unexpected(read.Buffer, "a message that ends too early");
        var body = read.Buffer.Slice(0, length);
        var message = Parse(body);
        _reader.AdvanceTo(body.End);
        return message;
    }

    public Task SendAsync(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        byte[] header = [.. "Content-Length: "u8, .. Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture)), .. "\r\n\r\n"u8];
        return SendBytesAsync((byte[])[.. header, .. bytes]);
    }

    public async Task SendBytesAsync(ReadOnlyMemory<byte> bytes)
    {
        await _writing.WaitAsync();
        try
        {
            await output.WriteAsync(bytes);
            await output.FlushAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose() => _writing.Dispose();

    private async Task<int?> ReadHeaderAsync()
    {
        while (true)
        {
            var read = await _reader.ReadAsync();
            if (read.Buffer.IsEmpty && read.IsCompleted) return null;
            if (TryReadHeader(read.Buffer, out var end) is { } length)
            {
                _reader.AdvanceTo(end);
                return length;
            }
            if (read.IsCompleted || read.Buffer.Length > LongestHeader || !StartsHeader(read.Buffer)) throw Unexpected(read.Buffer, "no message");
            _reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Tells stray output before its end comes, which it may never do.</summary>
    private static bool StartsHeader(ReadOnlySequence<byte> buffer)
    {
        var expected = "Content-"u8;
        var start = buffer.Slice(0, Math.Min(buffer.Length, expected.Length)).ToArray();
        return expected.StartsWith(start);
    }

    private static int? TryReadHeader(ReadOnlySequence<byte> buffer, out SequencePosition end)
    {
        var reader = new SequenceReader<byte>(buffer);
        end = buffer.Start;
        if (!StartsHeader(buffer) || !reader.TryReadTo(out ReadOnlySequence<byte> header, "\r\n\r\n"u8)) return null;
        end = reader.Position;
        var line = Array.Find(Encoding.ASCII.GetString(header).Split("\r\n"), static l => l.StartsWith(LengthHeader, StringComparison.Ordinal));
        return int.TryParse(line?[LengthHeader.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : throw Unexpected(header, "a header without length");
    }

    private static JsonObject Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.ToArray()) as JsonObject ?? throw Unexpected(body, "no object");
        }
        catch (JsonException)
        {
            throw Unexpected(body, "no JSON");
        }
    }

    private static InvalidDataException Unexpected(ReadOnlySequence<byte> bytes, string what) =>
        new($"Standard output has {what}: {Encoding.UTF8.GetString(bytes.Slice(0, Math.Min(bytes.Length, 300)))}");
}
