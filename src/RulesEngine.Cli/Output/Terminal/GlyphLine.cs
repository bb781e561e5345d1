using System.Text;
using RulesEngine.Text;

namespace RulesEngine.Cli.Output.Terminal;

/// <summary>A line of the source as a terminal shows it: characters with their columns, and as much of it as fits.</summary>
internal sealed class GlyphLine
{
    private const int TabWidth = 4;
    private const char Ellipsis = '…';

    private readonly Glyph[] _glyphs;
    private readonly int _count;
    private readonly bool _isCutBefore;
    private readonly bool _isCutBehind;
    private readonly int _end;

    /// <summary>The part of <paramref name="line"/> around an offset that can matter on a terminal of so many columns.</summary>
    public GlyphLine(ReadOnlySpan<char> line, int focus, int width)
    {
        // Every character takes a column, nearly; a line of a megabyte is not measured to its end for one finding.
        var from = AtRune(line, Math.Max(0, focus - width));
        var to = AtRune(line, Math.Min(line.Length, focus + (2 * width)));
        (_isCutBefore, _isCutBehind) = (from > 0, to < line.Length);
        _glyphs = new Glyph[to - from];
        var (offset, column) = (from, 0);
        foreach (var rune in line[from..to].EnumerateRunes())
        {
            var columns = rune.Value == '\t' ? TabWidth - (column % TabWidth) : DisplayWidth.Of(VisibleText.Of(rune));
            _glyphs[_count++] = new Glyph(offset, column, columns, rune);
            offset += rune.Utf16SequenceLength;
            column += columns;
        }
        _end = column;
    }

    /// <summary>The columns to show: all, or <paramref name="width"/> of them with the focus in the left third.</summary>
    public (int From, int To) Fit(int focus, int width)
    {
        if (_end <= width && !_isCutBefore && !_isCutBehind) return (0, _end);
        var from = Math.Max(0, Math.Min(ColumnOf(focus) - (width / 3), _end - width));
        return (from, Math.Min(_end, from + width));
    }

    /// <summary>The column at which the character at <paramref name="offset"/> starts.</summary>
    public int ColumnOf(int offset)
    {
        foreach (var glyph in _glyphs.AsSpan(0, _count))
        {
            if (glyph.Offset >= offset) return glyph.Column;
        }
        return _end;
    }

    /// <summary>The characters between two columns; an ellipsis stands where the line goes on.</summary>
    public string ToString((int From, int To) columns)
    {
        var text = new StringBuilder();
        var cutBefore = columns.From > 0 || _isCutBefore;
        var cutBehind = columns.To < _end || _isCutBehind;
        var (from, to) = (columns.From + (cutBefore ? 1 : 0), columns.To - (cutBehind ? 1 : 0));
        if (cutBefore) text.Append(Ellipsis);
        foreach (var glyph in _glyphs.AsSpan(0, _count))
        {
            if (glyph.Column < from) text.Append(' ', Math.Max(0, Math.Min(glyph.End, to) - from));
            else if (glyph.End <= to) Append(text, glyph);
            else text.Append(' ', Math.Max(0, to - glyph.Column));
            if (glyph.End >= to) break;
        }
        if (cutBehind) text.Append(Ellipsis);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Glyph glyph)
    {
        if (glyph.Rune.Value == '\t') text.Append(' ', glyph.Columns);
        else text.Append(VisibleText.Of(glyph.Rune).ToString());
    }

    private static int AtRune(ReadOnlySpan<char> line, int offset) =>
        offset > 0 && offset < line.Length && char.IsSurrogatePair(line[offset - 1], line[offset]) ? offset - 1 : offset;

    private readonly record struct Glyph(int Offset, int Column, int Columns, Rune Rune)
    {
        public int End => Column + Columns;
    }
}
