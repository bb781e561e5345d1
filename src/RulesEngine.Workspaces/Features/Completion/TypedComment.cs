using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>A comment that is being typed.</summary>
/// <param name="Span">From its # to the end of the line.</param>
/// <param name="IsWholeLine">Whether nothing but white space stands before it.</param>
/// <param name="Word">The letters, digits and dashes around the cursor.</param>
/// <param name="Before">What stands between the # and the word.</param>
internal sealed record TypedComment(TextSpan Span, bool IsWholeLine, TextSpan Word, string Before)
{
    /// <summary>The comment the cursor is in, behind its #; null where it is in none.</summary>
    public static TypedComment? At(TypingPlace place)
    {
        var text = place.Source.Slice(place.LineSpan);
        var hash = place.LineSpan.Start + KeyedLine.EndOfValue(text);
        if (place.Offset <= hash || hash >= place.LineSpan.End) return null;
        var (start, end) = (place.Offset, place.Offset);
        while (start > hash + 1 && IsWord(place.Source.Content[start - 1])) start--;
        while (end < place.LineSpan.End && IsWord(place.Source.Content[end])) end++;
        var before = place.Source.ToString(TextSpan.FromBounds(hash + 1, start)).TrimStart('#', ' ', '\t');
        return new TypedComment(
            TextSpan.FromBounds(hash, place.LineSpan.End), text[..(hash - place.LineSpan.Start)].IsWhiteSpace(), TextSpan.FromBounds(start, end), before);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '-';
}
