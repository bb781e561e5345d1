using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>Adds columns with zero to a row that is written as a mapping.</summary>
internal static class MissingColumns
{
    public static Insertion? Find(SourceText source, Cell cell)
    {
        var row = cell.Row;
        if (row.Entry?.Value is not YamlMapping mapping) return null;
        var siblings = new YamlEntry?[row.Count];
        for (var i = 0; i < siblings.Length; i++)
            siblings[i] = row[i].Node is { } node ? mapping.Entries.FirstOrDefault(e => ReferenceEquals(e.Value, node)) : null;
        if (MissingRun.Around(siblings, cell.Index - row.Definition.FirstCell) is not { } run) return null;
        string[] names = [.. run.Of(row.Definition.Columns).Select(static c => c.Name)];
        var entries = names.Select(static n => $"{YamlWord.Write(n)}: 0");
        var edit = mapping.IsFlow
            ? EntryPlace.InsertFlow(mapping, run, entries)
            : EntryPlace.InsertLines(source, mapping, run, Lines(source, mapping, entries));
        return edit is { } found ? new Insertion(found, [.. names]) : null;
    }

    private static string Lines(SourceText source, YamlMapping mapping, IEnumerable<string> entries)
    {
        var writer = new SkeletonWriter(source.NewLine);
        foreach (var entry in entries) writer.Line(EntryPlace.IndentOf(source, mapping), entry);
        return writer.ToString();
    }
}
