using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace RulesEngine.LanguageServer.Transport;

/// <summary>
/// Messages with headers (LSP 3.17, Base Protocol). What is no message is reported and answered with an error, and the next one
/// is read: neither bad JSON nor bad headers nor an answer to nothing that was asked end the server.
/// </summary>
/// <remarks>StreamJsonRpc's own handler ends the connection there, and its pipes cost a third of the server's start.</remarks>
/// <param name="input">What the client writes; read on a thread of its own.</param>
/// <param name="output">What the client reads.</param>
/// <param name="formatter">Reads and writes JSON.</param>
/// <param name="report">Told of what could not be read.</param>
internal sealed class HeaderMessageHandler(Stream input, Stream output, IJsonRpcMessageFormatter formatter, Action<string> report)
    : MessageHandlerBase(formatter)
{
    /// <summary>Longer than any message of ours; a header that says more is no header.</summary>
    private const int MaxLength = 256 * 1024 * 1024;

    private const int MaxLineLength = 4096;

    private readonly BufferedStream _input = new(input, 64 * 1024);
    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (ReadHeaders() is { } length)
        {
            var body = new byte[length];
            if (_input.ReadAtLeast(body, length, throwOnEndOfStream: false) < length) return null;
            try
            {
                var message = Formatter.Deserialize(new ReadOnlySequence<byte>(body));
                if (message is JsonRpcRequest { Method: null }) throw new FormatException("the method is null");
                if (IsExpected(message)) return message;
                report("an answer came to nothing that was asked.");
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or NotSupportedException or KeyNotFoundException)
            {
                report($"a message of {length} bytes cannot be read: {e.Message}");
                await WriteAsync(Refusal.Of(body, e.Message), cancellationToken).ConfigureAwait(false);
            }
        }
        return null;
    }

    /// <inheritdoc/>
    protected override ValueTask WriteCoreAsync(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true } request) _asked[request.RequestId] = true;
        var body = new ArrayBufferWriter<byte>(1024);
        Formatter.Serialize(body, content);
        Span<byte> header = stackalloc byte[40];
        "Content-Length: "u8.CopyTo(header);
        Utf8Formatter.TryFormat(body.WrittenCount, header[16..], out var digits);
        "\r\n\r\n"u8.CopyTo(header[(16 + digits)..]);
        output.Write(header[..(20 + digits)]);
        output.Write(body.WrittenSpan);
        output.Flush();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    protected override ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Each of our requests has one answer (JSON-RPC 2.0, section 5). StreamJsonRpc ends the connection at any other.</summary>
    private bool IsExpected(JsonRpcMessage message) => message switch
    {
        JsonRpcResult result => _asked.TryRemove(result.RequestId, out _),
        JsonRpcError error => _asked.TryRemove(error.RequestId, out _),
        _ => true,
    };

    /// <summary>The length of the next message; null at the end of the stream.</summary>
    private int? ReadHeaders()
    {
        int? length = null;
        var line = new byte[MaxLineLength];
        var isGarbage = false;
        while (ReadLine(line) is { } count)
        {
            var text = line.AsSpan(0, count);
            if (text.IsEmpty)
            {
                if (length is not null) return length;
                if (isGarbage) report("something that is no message was left out.");
                isGarbage = false;
            }
            else if (ParseLength(text) is { } found) length = found;
            else isGarbage |= !text.StartsWith("Content-Type:"u8);
        }
        return null;
    }

    private static int? ParseLength(ReadOnlySpan<byte> line)
    {
        var name = "content-length:"u8;
        if (line.Length <= name.Length || !System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name)) return null;
        var value = line[name.Length..].Trim((byte)' ');
        return Utf8Parser.TryParse(value, out int length, out var used) && used == value.Length && length is >= 0 and <= MaxLength ? length : null;
    }

    /// <summary>Reads up to the next LF; what is longer than a line may be is cut. Null at the end of the stream.</summary>
    private int? ReadLine(byte[] line)
    {
        for (var count = 0; ;)
        {
            var next = _input.ReadByte();
            if (next < 0) return null;
            if (next == '\n') return count > 0 && line[count - 1] == '\r' ? count - 1 : count;
            if (count < line.Length) line[count++] = (byte)next;
        }
    }
}
