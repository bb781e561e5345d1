using System.Collections.Immutable;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>Collects edits to a text; what would change nothing, or touch what could not be read, is left out.</summary>
internal sealed class EditList(YamlTree tree)
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>Puts <paramref name="text"/> in the place of <paramref name="span"/>.</summary>
    public void Replace(TextSpan span, string text)
    {
        if (tree.Source.Slice(span).SequenceEqual(text) || tree.Problems.Any(p => p.Span.Overlaps(span))) return;
        _edits.Add(new TextEdit(span, text));
    }

    /// <summary>Writes a key by its canonical name.</summary>
    public void Rename(YamlScalar key, string name)
    {
        if (YamlWord.IsSound(tree.Source, key)) Replace(key.Span, YamlWord.Write(name));
    }

    /// <summary>The edits in the order of the text.</summary>
    public ImmutableArray<TextEdit> ToImmutable() => [.. _edits.OrderBy(static e => e.Span.Start)];
}
