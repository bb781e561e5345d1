using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Forms;

/// <summary>Reads the table of a section: column sets, rows and groups, relations.</summary>
internal sealed class FormTableReader(NameSet names, FormNode node, FormErrors errors)
{
    private const int MaxGroupDepth = 8;

    private readonly Dictionary<string, ColumnSet> _columnSets = [];
    private readonly List<RowDefinition> _rows = [];
    private readonly List<(RowDefinition Row, Yaml.YamlNode From)> _carried = [];
    private int _cells;

    private sealed record ColumnSet(ImmutableArray<ColumnDefinition> Columns, KeyTable<ColumnDefinition> Keys);

    public TableDefinition Read()
    {
        ReadColumnSets();
        var columns = node.OptionalText("columns");
        if (columns is not null && !_columnSets.ContainsKey(columns)) errors.Add(node.Find("columns")!.Span, MissingSet(columns));
        var layout = ReadLayout();
        var top = ReadRows(node, names.Id, null, columns, 0);
        if (_rows.Count == 0) errors.Add(node.Span, new("表格没有行", "the table has no rows"));
        var table = new TableDefinition(names, layout, top, [.. _rows]);
        RejectGroupsAcross(table);
        BindCarried(table);
        if (!errors.Any) new FormRelationReader(table, node, errors).Read();
        node.RejectOthers("relations");
        return table;
    }

    private TableLayout ReadLayout()
    {
        if (node.Find("layout") is not { } found || FormNode.From(found, errors) is not { } layout) return TableLayout.Plain;
        var rows = layout.OptionalText("rows");
        if (rows is not (null or "across" or "down")) errors.Add(layout.Find("rows")!.Span, new("rows 应是 down 或 across", "rows must be down or across"));
        var result = new TableLayout(layout.OptionalText("corner"), layout.OptionalText("heading"), rows == "across");
        layout.RejectOthers();
        return result;
    }

    /// <summary>Rows beside one another have room for one heading above them, not for groups within groups.</summary>
    private void RejectGroupsAcross(TableDefinition table)
    {
        if (table.Layout.AreRowsAcross && table.Top.Any(static r => r.IsGroup))
            errors.Add(node.Find("layout")!.Span, new("横排的表不能有分组行", "a table whose rows stand across cannot have groups of rows"));
    }

    /// <summary>The row that is carried may stand further down, so it is sought when all rows are known.</summary>
    private void BindCarried(TableDefinition table)
    {
        foreach (var (row, from) in _carried)
        {
            var named = from is Yaml.YamlScalar { Value: var path } ? table.FindRow(path) : null;
            if (named is not null && named != row && named.Columns == row.Columns) row.CarriedFrom = named;
            else errors.Add(from.Span, new("carries 应是表中另一行，栏目相同", "carries must name a row of the table with the same columns"));
        }
    }

    private string? ReadGroup(FormNode row, int depth)
    {
        var group = row.OptionalText("group");
        if (group is not null && depth > 0)
            errors.Add(row.Find("group")!.Span, new("只有最外层的行可以有 group", "only rows of the outermost level can have a group"));
        return group;
    }

    private void ReadColumnSets()
    {
        foreach (var set in node.Entries("column-sets"))
        {
            var columns = ImmutableArray.CreateBuilder<ColumnDefinition>();
            if (set.Value is not Yaml.YamlSequence list)
            {
                errors.Add(set.Value.Span, new("列组应是列的列表", "a column set must be a list of columns"));
                continue;
            }
            var keys = new UniqueKeys(errors);
            foreach (var item in list.Items)
            {
                if (FormNode.From(item, errors) is { } column) columns.Add(ReadColumn(column, keys));
            }
            _columnSets[set.Key.Value] = new ColumnSet(columns.ToImmutable(), new KeyTable<ColumnDefinition>(columns));
        }
    }

    private ColumnDefinition ReadColumn(FormNode column, UniqueKeys keys)
    {
        var type = column.OptionalText("type") switch
        {
            null or "count" => ColumnType.Count,
            "amount" => ColumnType.Amount,
            "signed" => ColumnType.Signed,
            _ => Unknown(),
        };
        var result = new ColumnDefinition(column.Names(keys), type, column.OptionalText("unit"), column.OptionalText("group"));
        column.RejectOthers();
        return result;

        ColumnType Unknown()
        {
            errors.Add(column.Find("type")!.Span, new("type 应是 count、amount 或 signed", "type must be count, amount or signed"));
            return ColumnType.Count;
        }
    }

    private ImmutableArray<RowDefinition> ReadRows(FormNode parent, string path, RowDefinition? group, string? columns, int depth)
    {
        var rows = ImmutableArray.CreateBuilder<RowDefinition>();
        var keys = new UniqueKeys(errors);
        foreach (var item in parent.List("rows"))
        {
            var rowNames = item.Names(keys);
            var row = new RowDefinition(rowNames, $"{path}.{rowNames.Id}", group) { Group = ReadGroup(item, depth) };
            var own = item.OptionalText("columns") ?? columns;
            if (item.Find("rows") is not { } rowsBelow) AddCells(row, own, item);
            else if (depth < MaxGroupDepth) row.Children = ReadRows(item, row.Path, row, own, depth + 1);
            else errors.Add(rowsBelow.Span, new($"分组超过 {MaxGroupDepth} 层", $"groups are nested deeper than {MaxGroupDepth} levels"));
            row.Keys = row.IsGroup ? new KeyTable<RowDefinition>(row.Children) : row.Keys;
            item.RejectOthers();
            rows.Add(row);
        }
        return rows.ToImmutable();
    }

    private void AddCells(RowDefinition row, string? columnSet, FormNode item)
    {
        if (columnSet is null || !_columnSets.TryGetValue(columnSet, out var set))
        {
            // The table's own name of a set is reported once, not at each row.
            if (item.Find("columns") is { } named) errors.Add(named.Span, MissingSet(columnSet));
            else if (columnSet is null) errors.Add(item.Span, new("缺少 columns", "columns is missing"));
            return;
        }
        row.Columns = set.Columns;
        row.ColumnKeys = set.Keys;
        row.FirstCell = _cells;
        row.Index = _rows.Count;
        _cells += set.Columns.Length;
        _rows.Add(row);
        if (item.Find("carries") is { } from) _carried.Add((row, from));
    }

    private static LocalizedText MissingSet(string? name) => new($"没有列组 {name}", $"there is no column set {name}");
}
