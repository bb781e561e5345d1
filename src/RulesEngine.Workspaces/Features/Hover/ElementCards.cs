using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Finds which cell, row, section or key of the head stands at a place, and describes it.</summary>
internal static class ElementCards
{
    /// <summary>The description of what stands at <paramref name="offset"/>; null where that is nothing of the form.</summary>
    public static HoverContent? Find(Report report, int offset, Language language)
    {
        foreach (var key in MetadataKey.All.Items)
        {
            if (report.Metadata.Find(key) is { } entry && entry.Span.Touches(offset))
                return new HoverContent(PartAt(entry, offset), MetadataCard.Of(report, key, language));
        }
        foreach (var section in report.Sections)
        {
            if (section.Entry is not { } entry || !entry.Span.Touches(offset)) continue;
            if (entry.Key.Span.Touches(offset)) return new HoverContent(entry.Key.Span, SectionCard.Of(report.Form, section.Definition, language));
            return section.Definition.Table is { } table ? FindInTable(report.FindTable(table.Id)!, offset, language) : null;
        }
        return null;
    }

    private static HoverContent? FindInTable(Table table, int offset, Language language)
    {
        for (var i = 0; i < table.Definition.Rows.Length; i++)
        {
            var row = table.GetRow(i);
            if (row.Entry is { } entry && entry.Span.Touches(offset)) return FindInRow(row, entry, offset, language);
        }
        foreach (var row in table.Definition.Rows)
        {
            for (var group = row.Parent; group is not null; group = group.Parent)
            {
                if (table.FindEntry(group) is { Key.Span: var key } && key.Touches(offset))
                    return new HoverContent(key, RowCard.OfGroup(group, language));
            }
        }
        return null;
    }

    private static HoverContent? FindInRow(Row row, YamlEntry entry, int offset, Language language)
    {
        if (entry.Key.Span.Touches(offset)) return new HoverContent(entry.Key.Span, RowCard.Of(row, language));
        for (var i = 0; i < row.Count; i++)
        {
            if (PlaceOf(row[i], entry, offset) is { } place) return new HoverContent(place, CellCard.Of(row[i], language));
        }
        // With a cell too many or too few, none can be told from the others.
        return HasCells(row) ? null : new HoverContent(PartAt(entry, offset), RowCard.Of(row, language));
    }

    private static bool HasCells(Row row) => Enumerable.Range(0, row.Count).Any(i => row[i].Node is not null);

    /// <summary>The cell, or its key where the row is a mapping of columns.</summary>
    private static TextSpan? PlaceOf(Cell cell, YamlEntry row, int offset)
    {
        if (cell.Node is not { } node) return null;
        if (node.Span.Touches(offset)) return node.Span;
        var column = (row.Value as YamlMapping)?.Entries.FirstOrDefault(e => ReferenceEquals(e.Value, node));
        return column is not null && column.Key.Span.Touches(offset) ? column.Key.Span : null;
    }

    /// <summary>Key or value; both where the place is between them.</summary>
    private static TextSpan PartAt(YamlEntry entry, int offset)
    {
        if (entry.Key.Span.Touches(offset)) return entry.Key.Span;
        return entry.Value.Span.Touches(offset) ? entry.Value.Span : entry.Span;
    }
}
