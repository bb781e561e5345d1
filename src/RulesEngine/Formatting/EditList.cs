using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Formatting;

/// <summary>Collects edits to a text; what would change nothing is left out.</summary>
internal sealed class EditList(SourceText source)
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>Puts <paramref name="text"/> in the place of <paramref name="span"/>.</summary>
    public void Replace(TextSpan span, string text)
    {
        if (!source.Slice(span).SequenceEqual(text)) _edits.Add(new TextEdit(span, text));
    }

    /// <summary>The edits in the order of the text.</summary>
    public ImmutableArray<TextEdit> ToImmutable() => [.. _edits.OrderBy(static e => e.Span.Start)];
}
