using System.Collections.Immutable;
using RulesEngine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RulesEngine.Yaml;

/// <summary>One pass over YamlDotNet's events that makes nodes with places. Only the first document is read.</summary>
internal sealed class YamlReader
{
    // Beyond this the parser's own bookkeeping becomes quadratic; what is deeper is certainly no report.
    private const int GiveUpDepth = 10_000;

    private readonly string _content;
    private readonly int _offset;
    private readonly int _end;
    private readonly List<YamlProblem> _problems;
    private readonly UnsupportedParts _unsupported;
    private readonly Parser _parser;

    private YamlReader(SourceText source, TextSpan piece, List<YamlProblem> problems)
    {
        _content = source.Content;
        _offset = piece.Start;
        _end = piece.End;
        _problems = problems;
        _unsupported = new UnsupportedParts(source.Content, problems);
        // Marks are exact UTF-16 offsets only without comments (YamlDotNet 18.1).
        var text = piece.Length == _content.Length ? _content : _content.Substring(piece.Start, piece.Length);
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Where and why reading stopped.</summary>
    public sealed record Failure(int Offset, LocalizedText Reason);

    /// <summary>Reads the whole text.</summary>
    public static bool TryRead(SourceText source, int start, List<YamlProblem> problems, out YamlNode? root, out Failure failure) =>
        TryRead(source, TextSpan.FromBounds(start, source.Length), problems, out root, out failure);

    /// <summary>Reads a piece of the text. On failure nothing of what was found is left in <paramref name="problems"/>.</summary>
    public static bool TryRead(SourceText source, TextSpan piece, List<YamlProblem> problems, out YamlNode? root, out Failure failure)
    {
        var reader = new YamlReader(source, piece, problems);
        var before = problems.Count;
        failure = null!;
        root = null;
        try
        {
            root = reader.ReadDocument();
            return true;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            problems.RemoveRange(before, problems.Count - before);
            failure = new Failure(reader.Place(e), SyntaxReason.Of(e));
            return false;
        }
    }

    private int Place(Exception exception)
    {
        var mark = exception is YamlException yaml ? yaml.Start : _parser.Current?.End ?? default;
        return Math.Clamp(_offset + (int)mark.Index, _offset, _end);
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd) return null;
        _parser.MoveNext();
        var root = ReadNode(0);
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
            _unsupported.Add(SpanOf(second), UnsupportedParts.SeveralDocuments);
        return root;
    }

    /// <summary>Reads the node at the parser's current event and moves behind it.</summary>
    private YamlNode ReadNode(int depth)
    {
        if (depth >= YamlTree.MaxDepth && _parser.Current is (SequenceStart or MappingStart)) return SkipTooDeep(depth);
        return _parser.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            AnchorAlias alias => ReadAlias(alias),
            var other => throw new YamlException($"Unexpected {other?.GetType().Name}."),
        };
    }

    private YamlNode ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var hasProperties = !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty;
        if (hasProperties) span = _unsupported.AddProperties(span);
        _parser.MoveNext();
        // A value that was meant to begin with & or ! is taken for an anchor or a tag, and nothing remains of it.
        if (hasProperties && scalar is { Value.Length: 0, Style: ScalarStyle.Plain }) return new YamlBroken(span);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        return new YamlScalar(scalar.Value, style, TrimEnd(span));
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        var from = CollectionStart(start, start.Anchor, start.Tag);
        _parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<YamlNode>(8);
        while (_parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        var span = CloseCollection(from, isFlow, items.Count == 0 ? null : items[^1]);
        var endsWithComma = isFlow && span.Length > 2 && _content.AsSpan(span.Start, span.Length - 1).TrimEnd() is [.., ','];
        return new YamlSequence(items.DrainToImmutable(), isFlow, span) { EndsWithComma = endsWithComma };
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        var from = CollectionStart(start, start.Anchor, start.Tag);
        _parser.MoveNext();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(8);
        YamlNode? last = null;
        while (_parser.Current is not MappingEnd)
        {
            var before = _problems.Count;
            var key = ReadNode(depth + 1);
            var value = last = Settle(key, ReadNode(depth + 1));
            if (key is YamlScalar scalar && scalar is not { Value: "<<", Style: YamlScalarStyle.Plain })
                entries.Add(new YamlEntry(scalar, value));
            else
                _unsupported.AddKey(key, before);
        }
        // A pair in a flow sequence ([a: 1]) has no braces, and its start is marked nowhere.
        if (isFlow && entries is [var first, ..] && (from >= _end || _content[from] != '{'))
            (from, isFlow) = (first.Key.Span.Start, false);
        return new YamlMapping(entries.DrainToImmutable(), start.Style == MappingStyle.Flow, CloseCollection(from, isFlow, last));
    }

    private YamlBroken ReadAlias(AnchorAlias alias)
    {
        var span = SpanOf(alias);
        _unsupported.Add(span, UnsupportedParts.Alias);
        _parser.MoveNext();
        return new YamlBroken(span);
    }

    /// <summary>An absent value has no place of its own; it gets the one behind the colon.</summary>
    private YamlNode Settle(YamlNode key, YamlNode value)
    {
        if (value is not YamlScalar { IsAbsent: true } absent) return value;
        var at = key.Span.End;
        while (at < _end && char.IsWhiteSpace(_content[at])) at++;
        var place = at < _end && _content[at] == ':' ? at + 1 : key.Span.End;
        return new YamlScalar(string.Empty, absent.Style, new TextSpan(place, 0));
    }

    private int CollectionStart(NodeEvent start, AnchorName anchor, TagName tag)
    {
        var span = SpanOf(start);
        return anchor.IsEmpty && tag.IsEmpty ? span.Start : _unsupported.AddProperties(TextSpan.FromBounds(span.Start, _end)).Start;
    }

    /// <summary>The end of a flow collection is marked before its bracket, that of a block collection at the next token.</summary>
    private TextSpan CloseCollection(int from, bool isFlow, YamlNode? last)
    {
        var end = isFlow ? _offset + (int)_parser.Current!.End.Index + 1 : last?.Span.End ?? from;
        _parser.MoveNext();
        return TextSpan.FromBounds(from, Math.Clamp(end, from, _end));
    }

    private YamlBroken SkipTooDeep(int depth)
    {
        var span = SpanOf(_parser.Current!);
        _unsupported.Add(new TextSpan(span.Start, 0), UnsupportedParts.Depth);
        var open = 0;
        do
        {
            open += _parser.Current!.NestingIncrease;
            if (depth + open > GiveUpDepth) throw new YamlException("did not find expected ',' or ']'");
        }
        while (_parser.MoveNext() && open > 0);
        return new YamlBroken(span);
    }

    /// <summary>The marks of an event as a place; that of an absent node at the end of the text lies behind it.</summary>
    private TextSpan SpanOf(ParsingEvent e)
    {
        var start = Math.Min(_offset + (int)e.Start.Index, _end);
        return TextSpan.FromBounds(start, Math.Clamp(_offset + (int)e.End.Index, start, _end));
    }

    /// <summary>Block scalars are marked up to the next token; the last line break is not part of the place.</summary>
    private TextSpan TrimEnd(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(_content[end - 1])) end--;
        return TextSpan.FromBounds(span.Start, end);
    }
}
