using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RulesEngine.Workspaces.Plugins.Isolation;

/// <summary>Messages in both directions, one after another: the length in four bytes, then JSON. For one thread.</summary>
internal sealed class MessagePipe(Stream stream)
{
    private const int LengthSize = sizeof(int);

    /// <summary>Sends a message.</summary>
    /// <exception cref="IOException">Nobody is there any more.</exception>
    public void Write<T>(T message, JsonTypeInfo<T> type)
    {
        var buffer = new MemoryStream();
        buffer.SetLength(LengthSize);
        buffer.Position = LengthSize;
        JsonSerializer.Serialize(buffer, message, type);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length - LengthSize);
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Waits for the next message.</summary>
    /// <exception cref="IOException">Nobody is there any more.</exception>
    /// <exception cref="JsonException">What came is no message.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        Span<byte> length = stackalloc byte[LengthSize];
        stream.ReadExactly(length);
        var size = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (size is < 0 or > MaxSize) throw new JsonException($"A message of {size} bytes.");
        var bytes = new byte[size];
        stream.ReadExactly(bytes);
        return JsonSerializer.Deserialize(bytes, type) ?? throw new JsonException("An empty message.");
    }

    // The longest text in UTF-8 with every character escaped, and more; a broken worker must not make us reserve all memory.
    private const int MaxSize = 256 * 1024 * 1024;
}
