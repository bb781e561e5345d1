using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>The value of a row in brackets or braces, perhaps not closed yet, cut at its commas.</summary>
/// <param name="Span">From the opening bracket to behind the closing one, or to the end of what is typed.</param>
/// <param name="Items">What stands between the commas, without white space.</param>
/// <param name="Current">Index of the item the cursor is in.</param>
internal sealed record FlowValue(TextSpan Span, List<TextSpan> Items, int Current)
{
    public static FlowValue Read(TypingPlace place, KeyedLine key)
    {
        var (source, start) = (place.Source, key.Value.Start);
        var end = EndOf(place, key);
        var items = new List<TextSpan>();
        var (current, from) = (0, start + 1);
        for (var at = from; at <= end; at++)
        {
            if (at < end && source.Content[at] is not (',' or ']' or '}')) continue;
            if (at < place.Offset) current++;
            items.Add(Trim(place, from, at));
            from = at + 1;
            if (at < end && source.Content[at] != ',') return new FlowValue(TextSpan.FromBounds(start, at + 1), items, current);
        }
        return new FlowValue(TextSpan.FromBounds(start, end), items, Math.Min(current, items.Count - 1));
    }

    /// <summary>The end of the line the cursor is in, or of the last further line that goes on with the value.</summary>
    private static int EndOf(TypingPlace place, KeyedLine key)
    {
        var end = place.Line == key.Line ? key.Value.End : place.Word.End;
        var isList = place.Source.Content[key.Value.Start] == '[';
        for (var line = place.Line + 1; line < place.Source.LineCount; line++)
        {
            var span = place.Source.GetLineSpan(line);
            var text = place.Source.Slice(span);
            if (text.Length - text.TrimStart().Length <= key.Indent || (isList && KeyedLine.Read(place.Source, line) is not null)) break;
            end = span.Start + KeyedLine.EndOfValue(text);
        }
        return Math.Max(end, place.Offset);
    }

    /// <summary>An item without white space around it; that of the cursor with it, and no further than its line.</summary>
    private static TextSpan Trim(TypingPlace place, int start, int end)
    {
        var (offset, line) = (place.Offset, place.LineSpan);
        var isCurrent = offset >= start && offset <= end;
        if (isCurrent) (start, end) = (Math.Max(start, line.Start), Math.Min(end, line.End));
        var text = place.Source.Content.AsSpan(start, end - start);
        if (text.IsWhiteSpace()) return new TextSpan(isCurrent ? offset : end, 0);
        var (first, last) = (start + text.Length - text.TrimStart().Length, start + text.TrimEnd().Length);
        return isCurrent ? TextSpan.FromBounds(Math.Min(first, offset), Math.Max(last, offset)) : TextSpan.FromBounds(first, last);
    }
}
