using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Reads text that does not parse as a whole: its lines are put into an outline, each outermost key is parsed alone, and one
/// that fails is read key by key, down to the row. What is still no YAML becomes a <see cref="YamlBroken"/> and a problem
/// that covers no more than its lines. Every line is parsed at most twice.
/// </summary>
internal sealed class YamlRecovery(SourceText source, List<YamlProblem> problems)
{
    private readonly List<YamlProblem> _found = [];
    private bool _isMended;

    /// <summary>Reads all keys; reports at least one problem, at worst the <paramref name="whole"/> failure on its line.</summary>
    public YamlMapping Recover(YamlReader.Failure whole)
    {
        var nodes = Outline.Arrange(source, KeyLines.Find(source, _found, out var strays), _found);
        foreach (var stray in strays) OutlineNode.Insert(nodes, stray);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(nodes.Count);
        foreach (var node in nodes) ReadTop(node, entries);
        // Dashes in rows are read without a word; nothing but markers and comments is no mistake.
        if (nodes.Count > 0 && !_isMended && !_found.Exists(static p => p.Kind == YamlProblemKind.Syntax)) Report(LineAt(whole.Offset), whole.Reason);
        problems.AddRange(_found);
        return Mapping(entries);
    }

    private void ReadTop(OutlineNode node, ImmutableArray<YamlEntry>.Builder entries)
    {
        if (!node.IsFlawed && TryParse(LinesOf(node.Key.Line, node.EndLine), out var mapping, out _)) entries.AddRange(mapping.Entries);
        else entries.Add(Read(node));
    }

    private YamlEntry Read(OutlineNode node)
    {
        if (node.Children.Count == 0) return ReadLeaf(node.Key);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(node.Children.Count);
        if (node.Key.RestLine >= 0) entries.Add(ReadKeyless(KeyLines.ContentOf(source, node.Key.RestLine)));
        foreach (var child in node.Children) entries.Add(Read(child));
        return new YamlEntry(node.Key.Header.Key, Mapping(entries));
    }

    /// <summary>A line between a heading and its first row: a row whose colon is missing.</summary>
    private YamlEntry ReadKeyless(TextSpan content)
    {
        Report(content, SyntaxReason.OfLine(source.Slice(content)) ?? SyntaxReason.MissingColon);
        return new YamlEntry(KeyHeader.WithoutColon(source, content).Key, new YamlBroken(content));
    }

    /// <summary>A key with its value: with all lines it seems to have, else alone, else as a loose row, else as broken.</summary>
    private YamlEntry ReadLeaf(KeyLine key)
    {
        YamlReader.Failure? failure = null;
        if (!key.IsTorn)
        {
            if (TryParse(SpanOf(key, key.EndLine), out var whole, out failure)) return whole.Entries[0];
            if (key.RestLine >= 0 && key.Header.Value.Length > 0 && TryParse(SpanOf(key, key.RestLine), out var alone, out _))
            {
                Report(KeyLines.ContentOf(source, key.RestLine), failure?.Reason ?? SyntaxReason.MissingColon);
                return alone.Entries[0];
            }
        }
        var value = ValueOf(key);
        if (LooseRow.TryRead(source, value, _found, out var row))
        {
            _isMended |= source.Slice(value).Contains('-');
            return new YamlEntry(key.Header.Key, row);
        }
        var seen = key.RestLine < 0 ? SyntaxReason.OfValue(source.Slice(key.Header.Value)) : null;
        if (!key.IsTorn) Report(PlaceOf(key, failure), seen ?? failure?.Reason ?? SyntaxReason.MissingColon);
        return new YamlEntry(key.Header.Key, new YamlBroken(Trim(SpanOf(key, key.EndLine))));
    }

    /// <summary>The text behind the colon, to the last line that goes on with it.</summary>
    private TextSpan ValueOf(KeyLine key)
    {
        if (key.RestLine < 0) return key.Header.Value;
        var last = KeyLines.ContentOf(source, key.EndLine - 1);
        return TextSpan.FromBounds(key.Header.Value.Start, last.Start + KeyHeader.WithoutComment(source.Slice(last)).Length);
    }

    /// <summary>
    /// An open quote or bracket is noticed at the end of the value but stands in its first line; of text in a block scalar or
    /// a list the very line is meant.
    /// </summary>
    private TextSpan PlaceOf(KeyLine key, YamlReader.Failure? failure)
    {
        var value = source.Slice(key.Header.Value);
        var isLines = value.IsEmpty || KeyHeader.IsBlockScalar(value);
        var line = failure is null || !isLines ? key.Line : source.GetPosition(failure.Offset).Line;
        var content = KeyLines.ContentOf(source, Math.Clamp(line, key.Line, key.EndLine - 1));
        return content.Length > 0 ? content : KeyLines.ContentOf(source, key.Line);
    }

    private bool TryParse(TextSpan piece, out YamlMapping mapping, out YamlReader.Failure? failure)
    {
        mapping = null!;
        if (!YamlReader.TryRead(source, piece, _found, out var root, out failure)) return false;
        failure = null;
        if (root is not YamlMapping { Entries.Length: > 0 } read) return false;
        mapping = read;
        return true;
    }

    /// <summary>The lines of a key up to <paramref name="endLine"/>; without its indentation where that holds tabs.</summary>
    private TextSpan SpanOf(KeyLine key, int endLine)
    {
        var lines = LinesOf(key.Line, endLine);
        var indent = new TextSpan(lines.Start, key.Column);
        return source.Slice(indent).ContainsAnyExcept(' ') ? TextSpan.FromBounds(indent.End, lines.End) : lines;
    }

    private TextSpan LinesOf(int line, int endLine) =>
        TextSpan.FromBounds(source.GetLineSpan(line).Start, source.GetNextLineStart(endLine - 1));

    private TextSpan LineAt(int offset) => KeyLines.ContentOf(source, source.GetPosition(offset).Line);

    private TextSpan Trim(TextSpan span)
    {
        var text = source.Slice(span).TrimEnd();
        return new TextSpan(span.Start + text.Length - text.TrimStart().Length, text.TrimStart().Length);
    }

    private void Report(TextSpan span, LocalizedText reason) =>
        _found.Add(new YamlProblem(YamlProblemKind.Syntax, span, reason));

    private static YamlMapping Mapping(ImmutableArray<YamlEntry>.Builder entries)
    {
        var all = entries.DrainToImmutable();
        return new YamlMapping(all, false, all.IsEmpty ? default : TextSpan.FromBounds(all[0].Span.Start, all[^1].Span.End));
    }
}
