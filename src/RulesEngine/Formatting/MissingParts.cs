using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>
/// Adds what a report lacks at its place: sections, tables, rows and columns with zeros, lines of metadata. Nothing is added
/// while some of the text is no YAML: what seems missing may be just there.
/// </summary>
public static class MissingParts
{
    /// <summary>
    /// The insertion of the section, table, row, group or column with this logical path, together with the neighbours that
    /// are missing at the same place; null where nothing is missing there or the text around is not as the form has it.
    /// </summary>
    public static Insertion? Find(Report report, string path)
    {
        if (!CanGrow(report)) return null;
        if (report.FindSection(path) is { } section) return MissingSections.Find(report, section);
        foreach (var table in report.Tables)
        {
            if (FindRow(table.Definition.Top, path) is { } row) return MissingRows.Find(report.Source, table, row);
            if (report.FindCell(path) is { } cell && cell.Table == table) return MissingColumns.Find(report.Source, cell);
        }
        return null;
    }

    /// <summary>Writes <paramref name="value"/> behind a metadata key, which is added at its place where it is missing.</summary>
    /// <returns>Null where something stands there that is no single value.</returns>
    public static TextEdit? SetMetadata(Report report, MetadataKey key, string value)
    {
        if (!CanGrow(report)) return null;
        if (report.Metadata.Find(key) is { } own) return SetValue(own.Value, YamlWord.Write(value));
        var line = ReportSkeleton.Metadata(key, value);
        var entries = MetadataKey.All.Items.Select(report.Metadata.Find).ToList();
        var index = MetadataKey.All.Items.TakeWhile(k => k != key).Count();
        if (entries.Take(index).LastOrDefault(static e => e is not null) is { } before) return EntryPlace.LinesBehind(report.Source, before, line);
        if (entries.Skip(index).FirstOrDefault(static e => e is not null) is { } after) return EntryPlace.LinesBefore(report.Source, after, line);
        var start = TextBlock.Split(report.Tree) is [var first, ..] ? first.Start : report.Source.Length;
        return TextEdit.Insert(start, line + report.Source.NewLine);
    }

    private static bool CanGrow(Report report) =>
        report.Source.Fault is null && report.Tree.IsWhole && report.Tree.Root is (null or YamlMapping { IsFlow: false });

    private static TextEdit? SetValue(YamlNode value, string text) => value switch
    {
        YamlScalar { Span.Length: 0 } => TextEdit.Insert(value.Span.Start, $" {text}"),
        YamlScalar => new TextEdit(value.Span, text),
        _ => null,
    };

    private static RowDefinition? FindRow(ImmutableArray<RowDefinition> rows, string path)
    {
        foreach (var row in rows)
        {
            if (row.Path == path) return row;
            if (row.IsGroup && FindRow(row.Children, path) is { } found) return found;
        }
        return null;
    }
}
