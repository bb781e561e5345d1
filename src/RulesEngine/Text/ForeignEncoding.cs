using System.Text;

namespace RulesEngine.Text;

/// <summary>Guesses what bytes that are not UTF-8 are, so that the diagnostic can name it and show a readable line.</summary>
internal static class ForeignEncoding
{
    /// <summary>Decodes leniently and says where the bytes stop being UTF-8.</summary>
    public static (string Content, SourceFault Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Named(Encoding.Unicode.GetString(bytes[2..]), "UTF-16", 0);
        if (bytes is [0xFE, 0xFF, ..]) return Named(Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16", 0);
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
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
