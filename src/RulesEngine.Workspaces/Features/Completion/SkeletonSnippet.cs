using System.Text;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Which cells of a skeleton are tab stops.</summary>
internal enum CellStops
{
    None,
    First,
    All,
}

/// <summary>
/// Turns what <see cref="Formatting.ReportSkeleton"/> writes into a snippet: guiding sentences, the values of the head and
/// cells become tab stops.
/// </summary>
internal sealed class SkeletonSnippet(CellStops cells)
{
    private int _stops;

    /// <summary>The snippet of a skeleton; <paramref name="bracket"/> moves the brackets of its rows.</summary>
    /// <param name="text">The skeleton.</param>
    /// <param name="cells">Which cells are tab stops.</param>
    /// <param name="bracket">The spaces between the colon and the bracket of a row, given what stands before them; null to keep them.</param>
    public static string Of(string text, CellStops cells, Func<string, int>? bracket = null)
    {
        var snippet = new SkeletonSnippet(cells);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isProse = i > 0 && lines[i - 1].EndsWith(": |", StringComparison.Ordinal);
            lines[i] = snippet.Line(lines[i], isProse, bracket);
        }
        return string.Join('\n', lines);
    }

    private string Line(string line, bool isProse, Func<string, int>? bracket)
    {
        var start = line.Length - line.TrimStart().Length;
        if (isProse) return line[..start] + Stop(line[start..]);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || line[start] == '#') return SnippetText.Escape(line);
        var (key, open) = (line[..(colon + 1)], line.IndexOf('[', StringComparison.Ordinal));
        if (open > colon) return Row(key, bracket?.Invoke(key) ?? (open - colon - 1), line[open..]);
        var value = line[(colon + 1)..].Trim();
        // The form of a skeleton is what was chosen; only who reports and when is left to say.
        var isFixed = value.Length == 0 || value[0] == '|' || line.StartsWith(MetadataKey.Form.Name, StringComparison.Ordinal);
        return isFixed ? SnippetText.Escape(line) : $"{key} {Stop(value)}";
    }

    private string Row(string key, int spaces, string row)
    {
        var text = new StringBuilder(SnippetText.Escape(key)).Append(' ', Math.Max(1, spaces)).Append('[');
        var values = row.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries);
        for (var i = 0; i < values.Length; i++)
        {
            var isStop = cells == CellStops.All || (cells == CellStops.First && _stops == 0);
            text.Append(i == 0 ? string.Empty : ", ").Append(isStop ? Stop(values[i]) : values[i]);
        }
        return text.Append(']').ToString();
    }

    private string Stop(string text) => SnippetText.Stop(++_stops, text);
}
