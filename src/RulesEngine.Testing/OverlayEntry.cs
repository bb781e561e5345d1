using System.Text;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Testing;

/// <summary>An entry of an overlay with the lines that belong to it: from behind the entry before to its own end.</summary>
/// <param name="Source">The overlay.</param>
/// <param name="Entry">Key and value.</param>
/// <param name="FirstLine">The first line, from 0: a comment above the key, or the key itself.</param>
/// <param name="EndLine">The line behind the last one.</param>
internal sealed record OverlayEntry(SourceText Source, YamlEntry Entry, int FirstLine, int EndLine)
{
    /// <summary>The line of the key.</summary>
    public int KeyLine => Source.GetPosition(Entry.Key.Span.Start).Line;

    /// <summary>Cuts lines, <paramref name="endLine"/> not included, at the ends of the mapping's entries.</summary>
    public static List<OverlayEntry> Split(SourceText source, YamlMapping mapping, int firstLine, int endLine)
    {
        var entries = new List<OverlayEntry>();
        foreach (var entry in mapping.Entries)
        {
            var end = source.GetPosition(entry.Span.End - 1).Line + 1;
            entries.Add(new OverlayEntry(source, entry, firstLine, end));
            firstLine = end;
        }
        if (entries.Count > 0) entries[^1] = entries[^1] with { EndLine = endLine };
        return entries;
    }

    /// <summary>The lines with the key in <paramref name="column"/>.</summary>
    public string Shift(int column) => Shift(FirstLine, EndLine, column);

    /// <summary>Some of the lines, moved so that the key stands in <paramref name="column"/>, without empty lines at both ends.</summary>
    public string Shift(int first, int end, int column)
    {
        while (first < end && IsEmpty(first)) first++;
        while (end > first && IsEmpty(end - 1)) end--;
        var move = column - Source.GetPosition(Entry.Key.Span.Start).Character;
        var text = new StringBuilder();
        for (var line = first; line < end; line++) text.Append(Move(Source.Slice(Source.GetLineSpan(line)), move)).Append('\n');
        return text.ToString();
    }

    private bool IsEmpty(int line) => Source.Slice(Source.GetLineSpan(line)).IsWhiteSpace();

    private static string Move(ReadOnlySpan<char> line, int columns)
    {
        if (line.IsWhiteSpace()) return line.ToString();
        if (columns >= 0) return new string(' ', columns) + line.ToString();
        var indent = line.Length - line.TrimStart(' ').Length;
        return line[Math.Min(indent, -columns)..].ToString();
    }
}
