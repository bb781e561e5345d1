using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Recognises <c>[1,200, 3]</c>: a thousands separator that YAML took for the end of a cell.</summary>
public static class SplitNumber
{
    /// <summary>
    /// The indexes of the items to be joined with the one behind them so that <paramref name="columns"/> remain; null where
    /// there is no such set, or more than one.
    /// </summary>
    public static IReadOnlyList<int>? Find(YamlSequence row, int columns)
    {
        var missing = row.Items.Length - columns;
        if (missing <= 0 || !row.IsFlow) return null;
        var possible = new List<int>();
        for (var i = 0; i + 1 < row.Items.Length; i++)
        {
            if (CanJoin(row.Items[i], row.Items[i + 1])) possible.Add(i);
        }
        if (possible.Count == missing) return possible;
        // People who write 1,200 put a space behind the commas that end a cell.
        var tight = possible.FindAll(i => row.Items[i + 1].Span.Start == row.Items[i].Span.End + 1);
        return tight.Count == missing ? tight : null;
    }

    private static bool CanJoin(YamlNode left, YamlNode right) =>
        left is YamlScalar { Style: YamlScalarStyle.Plain } head && right is YamlScalar { Style: YamlScalarStyle.Plain } tail
        && head.Value.Length is >= 1 and <= 3 && head.Value[0] != '0' && tail.Value.Length == 3
        && !head.Value.AsSpan().ContainsAnyExceptInRange('0', '9') && !tail.Value.AsSpan().ContainsAnyExceptInRange('0', '9');
}
