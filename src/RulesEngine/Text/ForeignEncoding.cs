using System.Text;

namespace RulesEngine.Text;

/// <summary>Guesses what bytes that are not UTF-8 are, so that the diagnostic can name it and show a readable line.</summary>
internal static class ForeignEncoding
{
    /// <summary>Decodes leniently and says where the bytes stop being UTF-8.</summary>
    public static (string Content, SourceFault Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        var place = CountValidCharacters(bytes);
        if (bytes is [0xFF, 0xFE, ..]) return Named(Encoding.Unicode.GetString(bytes[2..]), "UTF-16", 0);
        if (bytes is [0xFE, 0xFF, ..]) return Named(Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16", 0);
        if (TryDecodeGb18030(bytes) is { } chinese) return Named(chinese, "GB18030", FirstDifference(chinese, bytes, place));
        return Named(Encoding.UTF8.GetString(bytes), null, place);
    }

    private static (string, SourceFault) Named(string content, string? encoding, int place) =>
        (content, new SourceFault(SourceFaultKind.Encoding, encoding, new TextSpan(Math.Min(place, content.Length), place < content.Length ? 1 : 0)));

    /// <summary>Number of UTF-16 units before the first wrong byte.</summary>
    private static int CountValidCharacters(ReadOnlySpan<byte> bytes)
    {
        var units = 0;
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            units += rune.Utf16SequenceLength;
            bytes = bytes[consumed..];
        }
        return units;
    }

    /// <summary>In GB18030 the first non-ASCII character is the first that is not UTF-8, or stands before it.</summary>
    private static int FirstDifference(string chinese, ReadOnlySpan<byte> bytes, int place)
    {
        var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return ascii < 0 || ascii >= chinese.Length ? place : ascii;
    }

    private static string? TryDecodeGb18030(ReadOnlySpan<byte> bytes)
    {
        // Text has no control characters; pictures and archives do, and pass as GB18030 by chance.
        if (bytes.IndexOfAny((byte)0, (byte)1, (byte)2) >= 0) return null;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
