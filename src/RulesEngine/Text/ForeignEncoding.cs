using System.Text;

namespace RulesEngine.Text;

/// <summary>Guesses what bytes that are not UTF-8 are, so that the diagnostic can name it and show a readable line.</summary>
internal static class ForeignEncoding
{
    /// <summary>Decodes leniently and says where the bytes stop being UTF-8.</summary>
    public static (string Content, SourceFault Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..]) return Named(Encoding.UTF32.GetString(bytes[4..]), "UTF-32", 0);
        if (bytes is [0xFF, 0xFE, ..]) return Named(Encoding.Unicode.GetString(bytes[2..]), "UTF-16", 0);
        if (bytes is [0xFE, 0xFF, ..]) return Named(Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16", 0);
        if (IsHalfZeros(bytes, 1)) return Named(Encoding.Unicode.GetString(bytes), "UTF-16", 0);
        if (IsHalfZeros(bytes, 0)) return Named(Encoding.BigEndianUnicode.GetString(bytes), "UTF-16", 0);
        var lenient = Encoding.UTF8.GetString(bytes);
        if (!IsMostlyRight(lenient) && TryDecodeGb18030(bytes) is { } chinese)
            return Named(chinese, "GB18030", bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F));
        return Named(lenient, null, CountValidCharacters(bytes));
    }

    private static (string, SourceFault) Named(string content, string? encoding, int place) =>
        (content, new SourceFault(SourceFaultKind.Encoding, encoding, CharacterAt(content, place)));

    private static TextSpan CharacterAt(string content, int place)
    {
        if (place >= content.Length) return new TextSpan(content.Length, 0);
        return new TextSpan(place, Rune.TryGetRuneAt(content, place, out var rune) ? rune.Utf16SequenceLength : 1);
    }

    /// <summary>UTF-16 without its mark: line breaks, digits and spaces have a zero byte, nearly always the same of the two.</summary>
    private static bool IsHalfZeros(ReadOnlySpan<byte> bytes, int parity)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0) zeros[i % 2]++;
        }
        return zeros[parity] > bytes.Length / 50 && zeros[parity] > 8 * zeros[1 - parity];
    }

    /// <summary>Whether it is UTF-8 with a few bytes damaged: other encodings hardly ever make characters of three bytes.</summary>
    private static bool IsMostlyRight(string lenient)
    {
        var (right, wrong) = (0, 0);
        foreach (var c in lenient)
        {
            if (c == Rune.ReplacementChar.Value) wrong++;
            else if (c >= '\u0800') right++;
        }
        return right > wrong;
    }

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

    private static string? TryDecodeGb18030(ReadOnlySpan<byte> bytes)
    {
        // Text has no control characters; pictures and archives do, and pass as GB18030 by chance.
        if (bytes.IndexOfAny((byte)0, (byte)1, (byte)2) >= 0) return null;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            var text = encoding?.GetString(bytes);
            // Big5 and others decode as well, but to characters that nobody uses.
            return text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
