using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Workspaces.Features.Symbols;

/// <summary>
/// The outline of a report: head, sections, tables with their groups and rows. It follows the text, so that keys out of
/// place stand where they are, and keys the form does not know are shown as written.
/// </summary>
public static class SymbolsFeature
{
    /// <summary>The outline of <paramref name="snapshot"/> in the order of its text.</summary>
    public static ImmutableArray<SymbolItem> Of(ReportSnapshot snapshot, Language language)
    {
        var report = snapshot.Report;
        if (report.Tree.Root is not YamlMapping root) return [];
        var details = new SymbolDetails(language);
        return ListOf(root, entry => Top(report, entry, details));
    }

    private static SymbolItem? Top(Report report, YamlEntry entry, SymbolDetails details)
    {
        foreach (var key in MetadataKey.All.Items)
        {
            if (ReferenceEquals(report.Metadata.Find(key), entry))
                return Item(entry, key.Name, SymbolDetails.OfValue(entry.Value), SymbolItemKind.Metadata, []);
        }
        foreach (var section in report.Sections)
        {
            if (ReferenceEquals(section.Entry, entry)) return OfSection(report, section, entry, details);
        }
        return Unknown(entry);
    }

    private static SymbolItem OfSection(Report report, Section section, YamlEntry entry, SymbolDetails details)
    {
        var name = section.Definition.Name;
        return report.FindTable(section.Definition.Id) is { } table
            ? Item(entry, name, string.Empty, SymbolItemKind.Table, Rows(table, entry, table.Definition.Top))
            : Item(entry, name, details.OfProse(section), SymbolItemKind.Prose, []);
    }

    private static ImmutableArray<SymbolItem> Rows(Table table, YamlEntry parent, ImmutableArray<RowDefinition> rows)
    {
        if (parent.Value is not YamlMapping mapping) return [];
        var byEntry = new Dictionary<YamlEntry, RowDefinition>(ReferenceEqualityComparer.Instance);
        foreach (var row in rows)
        {
            if (table.FindEntry(row) is { } entry) byEntry.TryAdd(entry, row);
        }
        return ListOf(mapping, entry => byEntry.TryGetValue(entry, out var row) ? OfRow(table, entry, row) : Unknown(entry));
    }

    private static SymbolItem OfRow(Table table, YamlEntry entry, RowDefinition row) => row.IsGroup
        ? Item(entry, row.Name, string.Empty, SymbolItemKind.Group, Rows(table, entry, row.Children))
        : Item(entry, row.Name, SymbolDetails.OfRow(table.GetRow(row.Index)), SymbolItemKind.Row, []);

    /// <summary>A key that is not known; null where nothing can be shown of it.</summary>
    private static SymbolItem? Unknown(YamlEntry entry)
    {
        var name = OneLine.Of(entry.Key.Value);
        return name.Length == 0 ? null : Item(entry, name, string.Empty, SymbolItemKind.Unknown, []);
    }

    private static ImmutableArray<SymbolItem> ListOf(YamlMapping mapping, Func<YamlEntry, SymbolItem?> read)
    {
        var items = ImmutableArray.CreateBuilder<SymbolItem>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (read(entry) is { } item) items.Add(item);
        }
        return items.DrainToImmutable();
    }

    private static SymbolItem Item(YamlEntry entry, string name, string detail, SymbolItemKind kind, ImmutableArray<SymbolItem> children) =>
        new(name, detail, kind, entry.Span, entry.Key.Span, children);
}
