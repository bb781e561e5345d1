using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>An outermost key with the comments that stand directly above it, all that belongs to it, and the blank lines behind.</summary>
/// <param name="Entry">Key and value.</param>
/// <param name="Start">The start of its first line.</param>
/// <param name="BodyEnd">Behind its last visible character.</param>
/// <param name="End">Where the next block starts.</param>
internal sealed record TextBlock(YamlEntry Entry, int Start, int BodyEnd, int End)
{
    /// <summary>Comments and value.</summary>
    public TextSpan Body => TextSpan.FromBounds(Start, BodyEnd);

    /// <summary>The line break behind the body and the blank lines.</summary>
    public TextSpan Tail => TextSpan.FromBounds(BodyEnd, End);

    /// <summary>The blocks of a text in its order; none where its outermost level is not made of lines.</summary>
    public static ImmutableArray<TextBlock> Split(YamlTree tree)
    {
        if (tree.Root is not YamlMapping { IsFlow: false, Entries.Length: > 0 } root) return [];
        var entries = root.Entries.Sort(static (a, b) => a.Key.Span.Start.CompareTo(b.Key.Span.Start));
        var blocks = ImmutableArray.CreateBuilder<TextBlock>(entries.Length);
        var end = EndOfDocument(tree.Source, entries[^1].Span.End);
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var start = StartOf(tree.Source, entries[i], i == 0 ? 0 : entries[i - 1].Span.End);
            var bodyEnd = start + tree.Source.Content.AsSpan(start, end - start).TrimEnd().Length;
            blocks.Add(new TextBlock(entries[i], start, bodyEnd, end));
            end = start;
        }
        blocks.Reverse();
        return blocks.DrainToImmutable();
    }

    /// <summary>The key's line, or that of the first of the comments without indentation that stand directly above it.</summary>
    private static int StartOf(SourceText source, YamlEntry entry, int previousEnd)
    {
        var place = source.GetPosition(entry.Key.Span.Start);
        var line = place.Line;
        while (line > 0 && IsComment(source, line - 1, place.Character) && source.GetLineSpan(line - 1).Start >= previousEnd) line--;
        return source.GetLineSpan(line).Start;
    }

    private static bool IsComment(SourceText source, int line, int column)
    {
        var text = source.Slice(source.GetLineSpan(line));
        return text.Length > column && text[column] == '#' && text[..column].IsWhiteSpace();
    }

    /// <summary>Where a line begins with the marks that end a document, or the end of the text.</summary>
    private static int EndOfDocument(SourceText source, int from)
    {
        for (var line = source.GetPosition(from).Line + 1; line < source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (source.Slice(span).StartsWith("---") || source.Slice(span).StartsWith("...")) return span.Start;
        }
        return source.Length;
    }
}
