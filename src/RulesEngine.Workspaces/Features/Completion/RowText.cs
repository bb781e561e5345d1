using RulesEngine.Formatting;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Writes rows and groups as snippets, their brackets below those of the rows that are there.</summary>
internal sealed class RowText(TypingPlace place, TableDefinition table)
{
    private const int Step = 2;

    /// <summary>A row whose key is indented by <paramref name="indent"/>; further lines relative to that.</summary>
    public string Write(RowDefinition row, int indent, IReadOnlyList<string>? values)
    {
        var outermost = Math.Max(0, indent - (Step * DepthOf(row)));
        var margin = outermost + (Step * DepthOf(row));
        var text = string.Join('\n', ReportSkeleton.WriteRow(table, row, outermost).Split('\n').Select(l => l[margin..]));
        if (values is not null) text = $"{text[..text.IndexOf('[', StringComparison.Ordinal)]}[{string.Join(", ", values)}]";
        return SkeletonSnippet.Of(text, row.IsGroup ? CellStops.First : CellStops.All, BracketBelow(indent));
    }

    private static int DepthOf(RowDefinition row) => row.Parent is { } group ? DepthOf(group) + 1 : 0;

    /// <summary>How far the bracket stands behind a key: below the others where these stand in one column, else behind a space.</summary>
    private Func<string, int>? BracketBelow(int indent)
    {
        var brackets = new HashSet<int>();
        foreach (var key in RowsAround())
        {
            var line = place.Source.GetLineSpan(key.Line).Start;
            brackets.Add(DisplayWidth.Of(place.Source.Slice(TextSpan.FromBounds(line, key.Value.Start))));
        }
        if (brackets.Count == 0) return null;
        var bracket = brackets.Count == 1 ? brackets.First() : 0;
        return key => Math.Max(1, bracket - indent - DisplayWidth.Of(key));
    }

    /// <summary>The rows in brackets of the table the cursor is in.</summary>
    private IEnumerable<KeyedLine> RowsAround()
    {
        var root = place.Outline.AncestorsOf(place.Line, Math.Max(1, place.Column)).FirstOrDefault();
        if (root is null) return [];
        return place.Outline.Keys.SkipWhile(k => k != root).Skip(1).TakeWhile(k => k.Indent > root.Indent)
            .Where(k => k.Line != place.Line && place.Source.Slice(k.Value) is ['[', ..]);
    }
}
