using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Where a key is written, how far it is indented, and whether its value stands there already.</summary>
/// <param name="Place">Where someone types.</param>
/// <param name="Span">What the key replaces.</param>
/// <param name="Indent">White space before the key.</param>
/// <param name="Margin">White space the key brings along, where the line's own is not as its neighbours have it.</param>
/// <param name="Ending">What stands behind the key where it has its value; null where it has none.</param>
internal sealed record KeySlot(TypingPlace Place, TextSpan Span, int Indent, string Margin, string? Ending)
{
    /// <summary>The word that is being replaced, up to the cursor.</summary>
    public string Typed => Place.TypedIn(Span).Trim();

    /// <summary>The slot at the cursor; null where no key can stand.</summary>
    public static KeySlot? Find(TypingPlace place, KeyedLine? parent, List<KeyedLine> siblings)
    {
        var word = place.Source.Slice(place.Word);
        // Nothing fits before a text that stands there.
        if (word.IsEmpty && !place.Source.Slice(TextSpan.FromBounds(place.Offset, place.LineSpan.End)).IsWhiteSpace()) return null;
        if (place.Key is { } key) return new KeySlot(place, TextSpan.FromBounds(key.Key.Start, Math.Max(place.Offset, key.Key.End)), key.Indent, "", "");
        if (parent is not null && HasItems(place.Source, parent)) return null;
        var value = word.IndexOfAny("：[{");
        if (value >= 0) return BeforeValue(place, place.Word.Start + value);
        var indent = IndentOf(place, parent, siblings);
        return indent == place.Column
            ? new KeySlot(place, place.Word, indent, "", null)
            : new KeySlot(place, TextSpan.FromBounds(place.LineSpan.Start, place.Word.End), indent, new string(' ', indent), null);
    }

    /// <summary>Lines of a key and its value, as they are written into the slot.</summary>
    public string Arrange(string lines) => Margin + lines.Replace("\n", Place.Source.NewLine + Margin, StringComparison.Ordinal);

    /// <summary>A key with a value behind it that lacks its colon, or has a Chinese one.</summary>
    private static KeySlot? BeforeValue(TypingPlace place, int value)
    {
        if (place.Offset > value) return null;
        var end = place.Source.Content[value] == '：' ? value + 1 : value;
        var isSpaced = end < place.LineSpan.End && place.Source.Content[end] == ' ';
        return new KeySlot(place, TextSpan.FromBounds(place.Word.Start, end), place.Column, "", isSpaced ? ":" : ": ");
    }

    private static bool HasItems(SourceText source, KeyedLine parent)
    {
        for (var line = parent.Line + 1; line < source.LineCount; line++)
        {
            var text = source.Slice(source.GetLineSpan(line)).Trim();
            if (!text.IsEmpty) return text is ['-'] or ['-', ' ', ..];
        }
        return false;
    }

    private static int IndentOf(TypingPlace place, KeyedLine? parent, List<KeyedLine> siblings)
    {
        if (siblings.Count > 0) return siblings[0].Indent;
        if (parent is null) return 0;
        return place.Column > parent.Indent ? place.Column : parent.Indent + 2;
    }
}
