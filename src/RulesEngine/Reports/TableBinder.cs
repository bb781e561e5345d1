using System.Collections.Immutable;
using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Finds rows and cells of a table.</summary>
internal sealed class TableBinder(Table table, BindingProblems problems)
{
    public Table Bind()
    {
        if (table.Entry is { } entry) BindRows(entry, table.Definition.Top, table.Definition.Keys, table.Definition.Id);
        return table;
    }

    private void BindRows(YamlEntry parent, IReadOnlyList<RowDefinition> rows, KeyTable<RowDefinition> keys, string path)
    {
        if (parent.Value is YamlBroken) return;
        if (parent.Value is not YamlMapping mapping)
        {
            problems.Add(ReportProblemKind.WrongShape, parent.Key.Span, path, new LocalizedText(
                $"“{parent.Key.Value}”应由各行组成", $"\"{parent.Key.Value}\" must hold rows"));
            return;
        }
        var found = FindRows(mapping, rows, keys, path);
        for (var i = 0; i < rows.Count; i++)
        {
            if (found[i] is { } entry) BindRow(rows[i], entry);
            else problems.Add(ReportProblemKind.MissingRow, parent.Key.Span, rows[i].Path, parent.Key.Value, rows[i].Name);
        }
    }

    private YamlEntry?[] FindRows(YamlMapping mapping, IReadOnlyList<RowDefinition> rows, KeyTable<RowDefinition> keys, string path)
    {
        var found = new YamlEntry?[rows.Count];
        List<YamlEntry>? unknown = null;
        foreach (var entry in mapping.Entries)
        {
            if (keys.Find(entry.Key.Value) is not { } row)
            {
                (unknown ??= []).Add(entry);
                continue;
            }
            var index = IndexOf(rows, row);
            if (found[index] is { } first) problems.AddDuplicate(entry, first, row.Path);
            else found[index] = entry;
        }
        foreach (var entry in unknown ?? [])
        {
            var nearest = keys.FindNearest(entry.Key.Value);
            problems.AddUnknown(entry, path, nearest);
            if (nearest is not null) found[IndexOf(rows, nearest)] ??= entry;
        }
        return found;
    }

    private static int IndexOf(IReadOnlyList<RowDefinition> rows, RowDefinition row)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (ReferenceEquals(rows[i], row)) return i;
        }
        return -1;
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
            case YamlScalar:
                ReportColumns(row, entry, 1);
                break;
        }
    }

    private void BindSequence(RowDefinition row, YamlEntry entry, YamlSequence sequence)
    {
        var items = WithBlankEnd(sequence, row.Columns.Length);
        if (items.Length != row.Columns.Length)
        {
            ReportColumns(row, entry, sequence.Items.Length, SplitNumber.Find(sequence, row.Columns.Length) is { Count: > 0 });
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
        var found = new YamlEntry?[row.Columns.Length];
        List<YamlEntry>? unknown = null;
        foreach (var cell in mapping.Entries)
        {
            if (row.ColumnKeys.Find(cell.Key.Value) is not { } column)
            {
                (unknown ??= []).Add(cell);
                continue;
            }
            var index = row.Columns.IndexOf(column);
            if (found[index] is { } first) problems.AddDuplicate(cell, first, $"{row.Path}.{column.Id}");
            else found[index] = cell;
        }
        foreach (var cell in unknown ?? [])
        {
            var nearest = row.ColumnKeys.FindNearest(cell.Key.Value);
            problems.AddUnknown(cell, row.Path, nearest);
            if (nearest is not null) found[row.Columns.IndexOf(nearest)] ??= cell;
        }
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } cell) BindCell(row, i, cell.Value);
            else problems.Add(ReportProblemKind.MissingColumn, entry.Key.Span, $"{row.Path}.{row.Columns[i].Id}", entry.Key.Value, row.Columns[i].Name);
        }
    }

    private void BindCell(RowDefinition row, int column, YamlNode node)
    {
        if (node is YamlScalar scalar)
        {
            table.Data[row.FirstCell + column] = new(node, CellReader.Read(scalar, row.Columns[column]));
            return;
        }
        table.Data[row.FirstCell + column] = new(node, default);
        if (node is YamlBroken) return;
        problems.Add(ReportProblemKind.WrongShape, node.Span, $"{row.Path}.{row.Columns[column].Id}", new LocalizedText(
            $"“{CellNames.NameOf(row)}·{row.Columns[column].Name}”应是一个数",
            $"\"{CellNames.NameOf(row)}·{row.Columns[column].Name}\" must be one number"));
    }

    private void ReportColumns(RowDefinition row, YamlEntry entry, int count, bool isSplit = false)
    {
        var name = CellNames.NameOf(row);
        if (entry.Value is YamlScalar { IsAbsent: true }) count = 0;
        var zh = $"“{name}”应有 {row.Columns.Length} 栏，实有 {count} 栏";
        var en = $"\"{name}\" must have {row.Columns.Length} columns but has {count}";
        if (isSplit) (zh, en) = ($"{zh}，千位分隔符把一个数拆成了两栏", $"{en}; a thousands separator split a number in two");
        var span = entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span;
        problems.Add(ReportProblemKind.WrongShape, span, row.Path, new LocalizedText(zh, en));
    }
}
