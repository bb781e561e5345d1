using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>
/// Shows the relation a cell stands in. Of several, the broken ones are shown, since they are what is looked for; where all
/// hold, that of the row. On a key, the key with its value is shown.
/// </summary>
public static class HighlightsFeature
{
    /// <summary>The places to highlight, in the order of the text, for a cursor at <paramref name="offset"/>.</summary>
    public static ImmutableArray<Highlight> At(ReportSnapshot snapshot, int offset)
    {
        var report = snapshot.Report;
        if (EntryWithKeyAt(report.Tree.Root, offset) is { } entry) return [new Highlight(entry.Span, HighlightKind.Text)];
        return CellPlace.At(report, offset) is { } place ? OfCell(place.Cell) : [];
    }

    private static YamlEntry? EntryWithKeyAt(YamlNode? node, int offset)
    {
        while (node is YamlMapping mapping)
        {
            var entry = mapping.Entries.FirstOrDefault(e => e.Span.Touches(offset));
            if (entry is null || entry.Key.Span.Touches(offset)) return entry;
            node = entry.Value;
        }
        return null;
    }

    private static ImmutableArray<Highlight> OfCell(Cell cell)
    {
        var kinds = new Dictionary<int, HighlightKind>();
        foreach (var relation in Choose(cell))
        {
            foreach (var part in relation.Cells) kinds.TryAdd(part, HighlightKind.Part);
            kinds[relation.Total] = HighlightKind.Total;
        }
        var places = from pair in kinds
                     let span = cell.Table[pair.Key].Node?.Span ?? default
                     where span.Length > 0
                     orderby span.Start
                     select new Highlight(span, pair.Value);
        return [.. places];
    }

    private static List<Relation> Choose(Cell cell)
    {
        var all = cell.Table.Definition.Relations.Where(r => r.Cells.Contains(cell.Index)).ToList();
        if (all.Count < 2) return all;
        var broken = all.FindAll(r => RelationCheck.Of(cell.Table, r).Status == RelationStatus.Broken);
        if (broken.Count > 0) return broken;
        return all.Find(static r => r.Kind == RelationKind.RowTotal) is { } row ? [row] : all;
    }
}
