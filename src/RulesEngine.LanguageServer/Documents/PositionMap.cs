using System.Text;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;

namespace RulesEngine.LanguageServer.Documents;

/// <summary>
/// Turns the offsets of a text into the positions a client counts, and back. A byte order mark is no part of our text, but the
/// client counts it on the first line.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="encoding">What the client counts.</param>
internal sealed class PositionMap(SourceText source, PositionEncoding encoding)
{
    private readonly int _markLength = !source.HasByteOrderMark ? 0 : encoding == PositionEncoding.Utf8 ? 3 : 1;

    /// <summary>The text.</summary>
    public SourceText Source => source;

    /// <summary>The position of <paramref name="offset"/>, which is cut to the text.</summary>
    public Position PositionOf(int offset)
    {
        var (line, character) = source.GetPosition(offset);
        if (encoding == PositionEncoding.Utf8)
            character = Encoding.UTF8.GetByteCount(source.Slice(new TextSpan(source.GetLineSpan(line).Start, character)));
        return new Position(line, line == 0 ? character + _markLength : character);
    }

    /// <summary>The range of <paramref name="span"/>.</summary>
    public Range RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The offset of <paramref name="position"/>; one out of range means the nearest place (LSP 3.17, Position).</summary>
    public int OffsetOf(Position position)
    {
        var character = position.Line == 0 ? position.Character - _markLength : position.Character;
        if (encoding == PositionEncoding.Utf16 || position.Line < 0 || position.Line >= source.LineCount)
            return source.GetOffset(new LinePosition(position.Line, character));
        var line = source.GetLineSpan(position.Line);
        return line.Start + CodeUnitsIn(source.Slice(line), character);
    }

    /// <summary>The span of <paramref name="range"/>; one that ends before it starts is empty.</summary>
    public TextSpan SpanOf(Range range)
    {
        var start = OffsetOf(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, OffsetOf(range.End)));
    }

    /// <summary>The edit as the client wants it.</summary>
    public Protocol.TextEdit EditOf(Text.TextEdit edit) => new() { Range = RangeOf(edit.Span), NewText = edit.NewText };

    /// <summary>The code units in the first <paramref name="bytes"/> bytes; a character that is cut in two is left out.</summary>
    private static int CodeUnitsIn(ReadOnlySpan<char> line, int bytes)
    {
        var at = 0;
        while (at < line.Length)
        {
            Rune.DecodeFromUtf16(line[at..], out var rune, out var units);
            if ((bytes -= rune.Utf8SequenceLength) < 0) break;
            at += units;
        }
        return at;
    }
}
