using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>
/// Reads a row as clerks leave it behind and YAML does not take it: <c>[1, , 3]</c> and <c>[1, -, 3]</c>. The empty cell is
/// reported as a syntax problem of its own; a dash is a blank cell to many YAML readers and is taken as one here.
/// </summary>
internal static class LooseRow
{
    private const string CannotStartPlain = "@`%&*!|>'\"[]{}#?:";

    public static bool TryRead(SourceText source, KeyHeader header, List<YamlProblem> problems, out YamlNode row)
    {
        row = null!;
        var text = source.Slice(header.Value);
        if (text is "-")
        {
            row = new YamlScalar("-", YamlScalarStyle.Plain, header.Value);
            return true;
        }
        if (text.Length < 2 || text[0] != '[' || text[^1] != ']') return false;
        var items = ImmutableArray.CreateBuilder<YamlNode>(8);
        var found = new List<YamlProblem>();
        var inner = text[1..^1];
        var offset = header.Value.Start + 1;
        foreach (var range in inner.Split(','))
        {
            var (from, length) = range.GetOffsetAndLength(inner.Length);
            var cell = inner.Slice(from, length);
            var trimmed = cell.Trim();
            if (trimmed.IsEmpty)
            {
                // A comma before the bracket is allowed by YAML and makes no cell.
                if (from + length == inner.Length && items.Count > 0) break;
                found.Add(new YamlProblem(YamlProblemKind.Syntax, GapOf(offset + from, length), SyntaxReason.EmptyCell));
                items.Add(new YamlScalar(string.Empty, YamlScalarStyle.Plain, new TextSpan(offset + from + Math.Min(1, length), 0)));
                continue;
            }
            if (CannotStartPlain.Contains(trimmed[0]) || trimmed.Contains(": ", StringComparison.Ordinal)) return false;
            var lead = cell.Length - cell.TrimStart().Length;
            items.Add(new YamlScalar(trimmed.ToString(), YamlScalarStyle.Plain, new TextSpan(offset + from + lead, trimmed.Length)));
        }
        problems.AddRange(found);
        row = new YamlSequence(items.DrainToImmutable(), true, header.Value);
        return true;
    }

    /// <summary>The gap with the comma or bracket behind it, so that there is something to underline.</summary>
    private static TextSpan GapOf(int start, int length) => new(start, length + 1);
}
