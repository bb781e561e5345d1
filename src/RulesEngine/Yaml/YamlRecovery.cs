using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Reads text that does not parse as a whole: it is cut at the keys of its outermost level, each piece is parsed alone, and
/// a piece that fails is cut at the level below, down to the row. What is still no YAML becomes a <see cref="YamlBroken"/>
/// and a problem that covers no more than that piece.
/// </summary>
internal sealed class YamlRecovery(SourceText source, List<YamlProblem> problems)
{
    private readonly int _problemsBefore = problems.Count(static p => p.Kind == YamlProblemKind.Syntax);

    /// <summary>Reads all pieces; reports at least one problem, at worst the <paramref name="whole"/> failure on its line.</summary>
    public YamlMapping Recover(YamlReader.Failure whole)
    {
        var entries = new List<YamlEntry>();
        ReadBlock(KeyLines.Split(source, 0, source.LineCount), entries);
        if (problems.Count(static p => p.Kind == YamlProblemKind.Syntax) == _problemsBefore)
            Report(KeyLines.ContentOf(source, source.GetPosition(whole.Offset).Line), whole.Reason);
        return Mapping(entries);
    }

    private void ReadBlock(List<LinePiece> pieces, List<YamlEntry> entries)
    {
        if (pieces.Count == 0) return;
        var indent = pieces[0].Indent;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (TryParse(piece, out var mapping, out var failure))
            {
                if (piece.Indent != indent) Report(KeyLines.ContentOf(source, piece.FirstLine), SyntaxReason.Indentation);
                entries.AddRange(mapping.Entries);
                continue;
            }
            ReadBroken(piece, failure, entries);
        }
    }

    private void ReadBroken(LinePiece piece, YamlReader.Failure? failure, List<YamlEntry> entries)
    {
        var header = KeyLines.ReadHeader(source, piece.FirstLine);
        if (header is null)
        {
            Report(KeyLines.ContentOf(source, piece.FirstLine), failure?.Reason ?? SyntaxReason.MissingColon);
            return;
        }
        var below = KeyLines.Split(source, piece.FirstLine + 1, piece.EndLine);
        if (header.Value.Length == 0 && below.Count > 0 && below[0].Indent > piece.Indent && !below[0].IsSequence)
        {
            var children = new List<YamlEntry>();
            ReadBlock(below, children);
            entries.Add(new YamlEntry(header.Key, Mapping(children)));
            return;
        }
        var strays = header.IsBlockScalar ? [] : below.FindAll(p => KeyLines.ReadHeader(source, p.FirstLine) is not null);
        if (strays.Count == 0)
        {
            entries.Add(ReadLeaf(piece, header, failure));
            return;
        }
        ReadStrays(piece, header, strays, entries);
    }

    /// <summary>
    /// A row with a value and deeper rows below it: either it slipped to the left, and all of them belong to the block
    /// before; or they slipped to the right, and are its neighbours.
    /// </summary>
    private void ReadStrays(LinePiece piece, KeyHeader header, List<LinePiece> strays, List<YamlEntry> entries)
    {
        var own = piece with { EndLine = strays[0].FirstLine };
        var first = TryParse(own, out var mapping, out var failure)
            ? mapping.Entries[0]
            : ReadLeaf(own, header, failure);
        var rest = new List<YamlEntry>();
        ReadBlock(strays, rest);
        if (entries.Count > 0 && AppendAt(entries[^1], strays[0].Indent, [first, .. rest]) is { } joined)
        {
            entries[^1] = joined;
            Report(KeyLines.ContentOf(source, piece.FirstLine), SyntaxReason.Indentation);
            return;
        }
        foreach (var stray in strays) Report(KeyLines.ContentOf(source, stray.FirstLine), SyntaxReason.Indentation);
        entries.Add(first);
        entries.AddRange(rest);
    }

    /// <summary>The entry with <paramref name="added"/> behind its innermost last block whose keys stand in <paramref name="column"/>.</summary>
    private YamlEntry? AppendAt(YamlEntry entry, int column, List<YamlEntry> added)
    {
        if (entry.Value is not YamlMapping { IsFlow: false, Entries.Length: > 0 } block) return null;
        if (AppendAt(block.Entries[^1], column, added) is { } deeper)
            return entry with { Value = Mapping([.. block.Entries.RemoveAt(block.Entries.Length - 1), deeper]) };
        return source.GetPosition(block.Entries[0].Key.Span.Start).Character == column
            ? entry with { Value = Mapping([.. block.Entries, .. added]) }
            : null;
    }

    private YamlEntry ReadLeaf(LinePiece piece, KeyHeader header, YamlReader.Failure? failure)
    {
        if (LooseRow.TryRead(source, header, problems, out var value)) return new YamlEntry(header.Key, value);
        var line = failure is null ? piece.FirstLine : Math.Clamp(source.GetPosition(failure.Offset).Line, piece.FirstLine, piece.EndLine - 1);
        // An open quote or bracket is noticed at the end of the piece, but it stands in the first line.
        if (!header.IsBlockScalar || KeyLines.ContentOf(source, line).Length == 0) line = piece.FirstLine;
        Report(KeyLines.ContentOf(source, line), failure?.Reason ?? SyntaxReason.MissingColon);
        return new YamlEntry(header.Key, new YamlBroken(piece.ContentSpan(source)));
    }

    private bool TryParse(LinePiece piece, out YamlMapping mapping, out YamlReader.Failure? failure)
    {
        mapping = null!;
        if (!YamlReader.TryRead(source, piece.FullSpan(source), problems, out var root, out failure)) return false;
        failure = null;
        if (root is not YamlMapping { Entries.Length: > 0 } read) return false;
        mapping = read;
        return true;
    }

    private void Report(TextSpan span, LocalizedText reason) =>
        problems.Add(new YamlProblem(YamlProblemKind.Syntax, span, reason));

    private static YamlMapping Mapping(List<YamlEntry> entries) => new(
        [.. entries], false,
        entries.Count == 0 ? default : TextSpan.FromBounds(entries.Min(static e => e.Span.Start), entries.Max(static e => e.Span.End)));
}
