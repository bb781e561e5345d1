using System.Text;

namespace RulesEngine.Text;

/// <summary>
/// An immutable text with its lines. Offsets are UTF-16 code units behind the byte order mark, if there was one.
/// Lines end with CRLF, LF or CR, as in the LSP specification (section "Text Documents").
/// </summary>
public sealed class SourceText
{
    /// <summary>Longest text that is read, in bytes on disk and in code units in memory: 16 MiB.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private int[]? _lineStarts;

    private SourceText(string content, string path, bool hasByteOrderMark, SourceFault? fault)
    {
        Content = content;
        Path = path;
        HasByteOrderMark = hasByteOrderMark;
        Fault = fault;
    }

    /// <summary>The text without byte order mark.</summary>
    public string Content { get; }

    /// <summary>The name under which diagnostics show the text; need not exist on disk.</summary>
    public string Path { get; }

    /// <summary>Whether the bytes began with a UTF-8 byte order mark, which writing restores.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Set when the bytes were no text we read; the content is then a best guess for showing only.</summary>
    public SourceFault? Fault { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>Number of lines; a text that ends with a line break has an empty last line.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>The line break of the first line that has one, LF for a text of one line.</summary>
    public string NewLine
    {
        get
        {
            var at = Content.AsSpan().IndexOfAny('\r', '\n');
            if (at < 0 || Content[at] == '\n') return "\n";
            return at + 1 < Content.Length && Content[at + 1] == '\n' ? "\r\n" : "\r";
        }
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>A text from a string; a leading U+FEFF is taken as byte order mark.</summary>
    public static SourceText From(string content, string path = "")
    {
        var marked = content.Length > 0 && content[0] == '\uFEFF';
        return new SourceText(marked ? content[1..] : content, path, marked, null);
    }

    /// <summary>A text from UTF-8 bytes; other bytes give a text with <see cref="Fault"/> set, never an exception.</summary>
    public static SourceText From(ReadOnlySpan<byte> bytes, string path = "")
    {
        if (bytes.Length > MaxLength) return TooLarge(path);
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var marked = bytes.StartsWith(mark);
        var body = marked ? bytes[3..] : bytes;
        if (System.Text.Unicode.Utf8.IsValid(body))
            return new SourceText(Encoding.UTF8.GetString(body), path, marked, null);
        var (content, fault) = ForeignEncoding.Decode(body);
        return new SourceText(content, path, marked, fault);
    }

    /// <summary>Stands for a file that is longer than <see cref="MaxLength"/> and was not read.</summary>
    public static SourceText TooLarge(string path) =>
        new(string.Empty, path, false, new SourceFault(SourceFaultKind.TooLarge, null, default));

    /// <summary>The bytes to write to disk, with the byte order mark if there was one.</summary>
    public byte[] ToBytes() =>
        HasByteOrderMark ? [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Content)] : Encoding.UTF8.GetBytes(Content);

    /// <summary>Line and character of <paramref name="offset"/>, which is cut to the text.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new LinePosition(line, offset - LineStarts[line]);
    }

    /// <summary>Offset of <paramref name="position"/>; one behind the end of its line means the end of the line (LSP "Position").</summary>
    public int GetOffset(LinePosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= LineCount) return Content.Length;
        var span = GetLineSpan(position.Line);
        return span.Start + Math.Clamp(position.Character, 0, span.Length);
    }

    /// <summary>The line <paramref name="line"/> (from 0) without its line break.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Content.Length;
        if (end > start && Content[end - 1] == '\n') end--;
        if (end > start && Content[end - 1] == '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Offset of the first character of the line behind line <paramref name="line"/>, or the end of the text.</summary>
    public int GetNextLineStart(int line) => line + 1 < LineStarts.Length ? LineStarts[line + 1] : Content.Length;

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/> as a string.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The text with other content under the same name and byte order mark.</summary>
    public SourceText WithContent(string content) => new(content, Path, HasByteOrderMark, null);

    /// <summary>
    /// The text after <paramref name="edits"/>, whose spans refer to this text. Edits may stand in any order; of two that
    /// insert at one place the first comes first.
    /// </summary>
    /// <exception cref="ArgumentException">Two edits overlap.</exception>
    public SourceText WithEdits(IEnumerable<TextEdit> edits)
    {
        var builder = new StringBuilder(Content.Length + 64);
        var at = 0;
        foreach (var edit in edits.OrderBy(static e => e.Span.Start).ThenBy(static e => e.Span.Length))
        {
            if (edit.Span.Start < at) throw new ArgumentException($"Edits overlap at {edit.Span}.", nameof(edits));
            builder.Append(Content, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return WithContent(builder.Append(Content, at, Content.Length - at).ToString());
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int>(content.Length / 40 + 1) { 0 };
        for (var i = 0; i < content.Length;)
        {
            var next = content.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0) break;
            i += next;
            i += content[i] == '\r' && i + 1 < content.Length && content[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
        }
        return [.. starts];
    }
}
