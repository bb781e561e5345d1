using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Finds rows and cells of a table.</summary>
internal sealed class TableBinder(Table table, BindingProblems problems)
{
    private readonly RowShapes _shapes = new(problems);

    public Table Bind()
    {
        if (table.Entry is { } entry) BindRows(entry, table.Definition.Top, table.Definition.Keys, table.Definition.Id);
        return table;
    }

    private void BindRows(YamlEntry parent, ImmutableArray<RowDefinition> rows, KeyTable<RowDefinition> keys, string path)
    {
        if (parent.Value is YamlBroken) return;
        if (parent.Value is not YamlMapping { Entries.IsEmpty: false } mapping)
        {
            var (name, first) = (parent.Key.Value, rows[0].Name);
            problems.Add(ReportProblemKind.WrongShape, parent.Key.Span, path, new LocalizedText(
                $"“{name}”应由“{first}”等各行组成", $"\"{name}\" must hold rows such as \"{first}\""));
            return;
        }
        var found = FindRows(mapping, rows, keys, path);
        for (var i = 0; i < rows.Length; i++)
        {
            if (found[i] is { } entry) BindRow(rows[i], entry);
            else problems.Add(ReportProblemKind.MissingRow, parent.Key.Span, rows[i].Path, parent.Key.Value, rows[i].Name);
        }
    }

    private YamlEntry?[] FindRows(YamlMapping mapping, ImmutableArray<RowDefinition> rows, KeyTable<RowDefinition> keys, string path)
    {
        var found = new YamlEntry?[rows.Length];
        List<YamlEntry>? unknown = null;
        foreach (var entry in mapping.Entries)
        {
            if (keys.Find(entry.Key.Value) is not { } row)
            {
                (unknown ??= []).Add(entry);
                continue;
            }
            var index = rows.IndexOf(row);
            if (MisspeltKey.IsDuplicate(ref found[index], entry)) problems.AddDuplicate(entry, found[index]!, row.Path);
        }
        if (unknown is not null) PlaceMisspelt(unknown, rows, keys, path, found);
        return found;
    }

    /// <summary>A misspelt row is still the row: its cells are checked and it is not called missing.</summary>
    private void PlaceMisspelt(
        List<YamlEntry> unknown, ImmutableArray<RowDefinition> rows, KeyTable<RowDefinition> keys, string path, YamlEntry?[] found)
    {
        foreach (var entry in unknown)
        {
            var nearest = MisspeltKey.Find(keys, entry, r => found[rows.IndexOf(r)] is null);
            problems.AddUnknown(entry, path, nearest);
            if (nearest is not null) found[rows.IndexOf(nearest)] = entry;
        }
    }

    private void BindRow(RowDefinition row, YamlEntry entry)
    {
        if (row.IsGroup)
        {
            BindRows(entry, row.Children, row.Keys, row.Path);
            return;
        }
        table.RowEntries[row.Index] = entry;
        switch (entry.Value)
        {
            case YamlSequence sequence:
                BindSequence(row, entry, sequence);
                break;
            case YamlMapping mapping:
                BindMapping(row, entry, mapping);
                break;
            case YamlScalar scalar when row.Columns.Length == 1:
                BindCell(row, 0, scalar);
                break;
            case YamlScalar scalar:
                _shapes.AddScalar(row, entry, scalar);
                break;
        }
    }

    private void BindSequence(RowDefinition row, YamlEntry entry, YamlSequence sequence)
    {
        var items = WithBlankEnd(sequence, row.Columns.Length);
        if (items.Length != row.Columns.Length)
        {
            if (!RowShapes.HoldsBroken(sequence)) _shapes.AddColumns(row, entry, sequence);
            return;
        }
        for (var i = 0; i < row.Columns.Length; i++) BindCell(row, i, items[i]);
    }

    /// <summary>In <c>[1, 2, ]</c> the last cell was left blank as <c>[1, , 3]</c> leaves the second, though YAML drops it.</summary>
    private static ImmutableArray<YamlNode> WithBlankEnd(YamlSequence sequence, int columns) =>
        sequence.EndsWithComma && sequence.Items.Length == columns - 1
            ? sequence.Items.Add(new YamlScalar(string.Empty, YamlScalarStyle.Plain, new TextSpan(sequence.Span.End - 1, 0)))
            : sequence.Items;

    private void BindMapping(RowDefinition row, YamlEntry entry, YamlMapping mapping)
    {
        if (mapping.Entries.Any(static e => e.Value is YamlScalar { IsAbsent: true } && e.Key.Value.Contains(':')))
        {
            _shapes.Add(row, entry, new("的英文冒号后缺少空格", " lacks a space behind a colon"));
            return;
        }
        var found = FindColumns(row, mapping, out var unknown);
        if (Array.TrueForAll(found, static c => c is null))
        {
            _shapes.Add(row, entry, new("没有填写任何一栏", " has none of its columns"));
            return;
        }
        foreach (var (cell, nearest) in unknown) problems.AddUnknown(cell, row.Path, nearest);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } cell) BindCell(row, i, cell.Value);
            else AddMissing(row, entry, row.Columns[i]);
        }
    }

    private void AddMissing(RowDefinition row, YamlEntry entry, ColumnDefinition column) =>
        problems.Add(ReportProblemKind.MissingColumn, entry.Key.Span, $"{row.Path}.{column.Id}", entry.Key.Value, column.Name);

    private YamlEntry?[] FindColumns(RowDefinition row, YamlMapping mapping, out List<(YamlEntry Cell, ColumnDefinition? Nearest)> unknown)
    {
        var found = new YamlEntry?[row.Columns.Length];
        var others = new List<YamlEntry>();
        unknown = [];
        foreach (var cell in mapping.Entries)
        {
            if (row.ColumnKeys.Find(cell.Key.Value) is not { } column)
            {
                others.Add(cell);
                continue;
            }
            var index = row.Columns.IndexOf(column);
            if (MisspeltKey.IsDuplicate(ref found[index], cell)) problems.AddDuplicate(cell, found[index]!, $"{row.Path}.{column.Id}");
        }
        foreach (var cell in others)
        {
            var nearest = MisspeltKey.Find(row.ColumnKeys, cell, c => found[row.Columns.IndexOf(c)] is null);
            unknown.Add((cell, nearest));
            if (nearest is not null) found[row.Columns.IndexOf(nearest)] = cell;
        }
        return found;
    }

    private void BindCell(RowDefinition row, int column, YamlNode node)
    {
        if ((node as YamlScalar ?? DashIn(node)) is { } scalar)
        {
            table.Data[row.FirstCell + column] = new(scalar, CellReader.Read(scalar, row.Columns[column]));
            return;
        }
        table.Data[row.FirstCell + column] = new(node, default);
        if (RowShapes.HoldsBroken(node)) return;
        problems.Add(ReportProblemKind.WrongShape, node.Span, $"{row.Path}.{row.Columns[column].Id}", new LocalizedText(
            $"“{CellNames.NameOf(row)}·{row.Columns[column].Name}”应是一个数",
            $"\"{CellNames.NameOf(row)}·{row.Columns[column].Name}\" must be one number"));
    }

    /// <summary>In <c>- -</c> YAML sees an empty list; its writer left the cell blank as <c>[1, -, 3]</c> does.</summary>
    private static YamlScalar? DashIn(YamlNode node) =>
        node is YamlSequence { IsFlow: false, Items: [YamlScalar { IsAbsent: true }] }
            ? new YamlScalar("-", YamlScalarStyle.Plain, new TextSpan(node.Span.Start, 1))
            : null;
}
