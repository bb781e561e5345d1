using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Reads a row as clerks leave it behind and YAML does not take it: <c>[1, , 3]</c>, <c>[1, -, 3]</c>, <c>{a: -}</c>. The empty cell is
/// reported as a syntax problem of its own; a dash is a blank cell to many YAML readers and is taken as one here.
/// </summary>
internal static class LooseRow
{
    private const string CannotStartPlain = "@`%&*!|>'\"#?:";

    public static bool TryRead(SourceText source, TextSpan value, List<YamlProblem> problems, out YamlNode row)
    {
        var text = source.Slice(value);
        row = text is "-" ? new YamlScalar("-", YamlScalarStyle.Plain, value) : null!;
        if (row is not null) return true;
        if (text is ['{', .., '}']) return TryReadMapping(source, value, out row);
        if (text is not ['[', .., ']']) return false;
        var found = new List<YamlProblem>();
        if (ReadCells(text[1..^1], value.Start + 1, found) is not { } cells) return false;
        // A row of nothing but commas says so once.
        var isEmpty = found.Count > 1 && found.Count == cells.Count;
        if (isEmpty) found = [new YamlProblem(YamlProblemKind.Syntax, value, SyntaxReason.EmptyRow)];
        problems.AddRange(found);
        row = isEmpty
            ? new YamlBroken(value)
            : new YamlSequence([.. cells], true, value) { EndsWithComma = text[..^1].TrimEnd() is [.., ','] };
        return true;
    }

    /// <summary>Only dashes are mended: a column in braces that is left blank is YAML.</summary>
    private static bool TryReadMapping(SourceText source, TextSpan value, out YamlNode row)
    {
        row = null!;
        var offset = value.Start + 1;
        var inner = source.Slice(TextSpan.FromBounds(offset, value.End - 1));
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var range in inner.Split(','))
        {
            var (from, length) = range.GetOffsetAndLength(inner.Length);
            var item = inner.Slice(from, length);
            var content = new TextSpan(offset + from + length - item.TrimStart().Length, item.Trim().Length);
            if (KeyHeader.Read(source, content) is not { Value.Length: > 0 } header || !IsPlain(source.Slice(header.Value))) return false;
            entries.Add(new YamlEntry(header.Key, new YamlScalar(source.ToString(header.Value), YamlScalarStyle.Plain, header.Value)));
        }
        row = new YamlMapping(entries.DrainToImmutable(), true, value);
        return true;
    }

    private static List<YamlNode>? ReadCells(ReadOnlySpan<char> inner, int offset, List<YamlProblem> found)
    {
        var cells = new List<YamlNode>();
        foreach (var range in inner.Split(','))
        {
            var (from, length) = range.GetOffsetAndLength(inner.Length);
            var cell = inner.Slice(from, length);
            var trimmed = cell.Trim();
            if (trimmed.IsEmpty)
            {
                // A comma before the bracket is allowed by YAML and makes no cell.
                if (from + length == inner.Length && cells.Count > 0) break;
                // The comma or bracket behind the gap gives something to underline.
                found.Add(new YamlProblem(YamlProblemKind.Syntax, new TextSpan(offset + from, length + 1), SyntaxReason.EmptyCell));
                cells.Add(new YamlScalar(string.Empty, YamlScalarStyle.Plain, new TextSpan(offset + from + Math.Min(1, length), 0)));
                continue;
            }
            if (!IsPlain(trimmed)) return null;
            var start = offset + from + length - cell.TrimStart().Length;
            cells.Add(new YamlScalar(trimmed.ToString(), YamlScalarStyle.Plain, new TextSpan(start, trimmed.Length)));
        }
        return cells;
    }

    private static bool IsPlain(ReadOnlySpan<char> cell) =>
        !CannotStartPlain.Contains(cell[0]) && !cell.ContainsAny("[]{}") && !cell.Contains(": ", StringComparison.Ordinal)
        && !cell.Contains(" #", StringComparison.Ordinal);
}
