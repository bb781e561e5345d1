using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Selection;

/// <summary>Spans around one offset, gathered from the whole text inwards. What does not lie in the span before is left out.</summary>
internal sealed class SpanChain
{
    private readonly List<TextSpan> _spans;

    /// <summary>A chain with the whole text.</summary>
    public SpanChain(SourceText source, int offset)
    {
        Source = source;
        Offset = Math.Clamp(offset, 0, source.Length);
        _spans = [new TextSpan(0, source.Length)];
    }

    public SourceText Source { get; }

    public int Offset { get; }

    /// <summary>The innermost span so far.</summary>
    private TextSpan Inner => _spans[^1];

    public void Add(TextSpan span)
    {
        if (span.Length > 0 && span.Touches(Offset) && Inner.Contains(span) && span != Inner) _spans.Add(span);
    }

    /// <summary>Adds the word at the offset, or the one that ends there.</summary>
    public void AddWord() => Add(WordSpan.At(Source.Content, Inner, Offset));

    /// <summary>The item the offset lies in; where there is none, the one that ends there.</summary>
    public T? Pick<T>(ImmutableArray<T> items, Func<T, TextSpan> spanOf)
        where T : class
    {
        T? ending = null;
        foreach (var item in items)
        {
            var span = spanOf(item);
            if (!span.Touches(Offset)) continue;
            if (Offset < span.End) return item;
            ending = item;
        }
        return ending;
    }

    public ImmutableArray<TextSpan> FromInside() => [.. Enumerable.Reverse(_spans)];
}
