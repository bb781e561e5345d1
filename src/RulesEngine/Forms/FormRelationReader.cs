using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Forms;

/// <summary>Compiles the relations of a table, written over rows and columns, into relations over cells.</summary>
internal sealed class FormRelationReader(TableDefinition table, FormNode node, FormErrors errors)
{
    private readonly List<Relation> _relations = [];

    public void Read()
    {
        foreach (var item in node.List("relations"))
        {
            var id = item.Text("id");
            switch (item.Text("kind"))
            {
                case "row-total": AddRowTotals(id, item); break;
                case "column-total": AddColumnTotals(id, item); break;
                case "balance": AddBalances(id, item); break;
                case "stock": AddStocks(id, item); break;
                default:
                    errors.Add(item.Span, new(
                        "kind 应是 row-total、column-total、balance 或 stock", "kind must be row-total, column-total, balance or stock"));
                    break;
            }
            item.RejectOthers();
        }
        table.Relations = [.. _relations];
        table.EquationsByCell = IndexByCell();
    }

    private Relation[][] IndexByCell()
    {
        var lists = new List<Relation>[table.CellCount];
        for (var cell = 0; cell < lists.Length; cell++) lists[cell] = [];
        foreach (var relation in _relations)
        {
            if (!relation.IsEquation) continue;
            foreach (var cell in relation.CellArray) lists[cell].Add(relation);
        }
        return Array.ConvertAll(lists, static l => l.ToArray());
    }

    private void AddRowTotals(string id, FormNode item)
    {
        var total = item.Text("total");
        var parts = item.Words("parts");
        var rows = item.Find("rows") is null ? table.Rows : RowsOf(item, "rows");
        var before = _relations.Count;
        foreach (var row in rows)
        {
            if (row.ColumnKeys.Find(total) is not { } totalColumn) continue;
            var plus = new List<int>(parts.Length);
            foreach (var part in parts)
            {
                if (row.ColumnKeys.Find(part.Value) is not { } column)
                {
                    errors.Add(part.Span, Missing(part.Value));
                    return;
                }
                plus.Add(CellOf(row, column));
            }
            Add(id, RelationKind.RowTotal, CellOf(row, totalColumn), plus, CellOf(row, totalColumn));
        }
        if (_relations.Count == before && item.Find("total") is { } named) errors.Add(named.Span, Missing(total));
    }

    private void AddColumnTotals(string id, FormNode item)
    {
        if (RowsOf(item, "total") is not [var total]) return;
        var parts = RowsOf(item, "parts").Remove(total);
        foreach (var column in total.Columns)
        {
            var cell = CellOf(total, column);
            Add(id, RelationKind.ColumnTotal, cell, CellsOf(parts, column), cell);
        }
    }

    private void AddBalances(string id, FormNode item)
    {
        var left = RowsOf(item, "left");
        var right = RowsOf(item, "right");
        if (left.IsEmpty || right.IsEmpty) return;
        foreach (var column in right[^1].Columns)
            Add(id, RelationKind.Balance, CellOf(right[^1], column), CellsOf(left, column), [.. CellsOf(right, column)]);
    }

    private void AddStocks(string id, FormNode item)
    {
        var (stock, inflow, outflow) = (item.Text("stock"), item.Text("inflow"), item.Text("outflow"));
        foreach (var row in RowsOf(item, "rows"))
        {
            if (row.ColumnKeys.Find(stock) is not { } total || row.ColumnKeys.Find(inflow) is not { } more
                || row.ColumnKeys.Find(outflow) is not { } less)
            {
                errors.Add(item.Span, Missing($"{stock}, {inflow}, {outflow}"));
                continue;
            }
            var cell = CellOf(row, total);
            Add(id, RelationKind.Stock, cell, [cell, CellOf(row, less)], CellOf(row, more));
        }
    }

    private void Add(string id, RelationKind kind, int total, List<int> plus, params int[] minus)
    {
        var cells = new int[plus.Count + minus.Length];
        var signs = new int[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            (cells[i], signs[i]) = i < plus.Count ? (plus[i], 1) : (minus[i - plus.Count], -1);
        _relations.Add(new Relation(id, kind, _relations.Count, total, cells, signs));
    }

    private static List<int> CellsOf(ImmutableArray<RowDefinition> rows, ColumnDefinition column)
    {
        var cells = new List<int>(rows.Length);
        foreach (var row in rows)
        {
            if (row.Columns.Contains(column)) cells.Add(CellOf(row, column));
        }
        return cells;
    }

    /// <summary>The rows a path or a list of paths names; a group stands for all rows below it.</summary>
    private ImmutableArray<RowDefinition> RowsOf(FormNode item, string key)
    {
        var rows = ImmutableArray.CreateBuilder<RowDefinition>();
        var words = item.Words(key);
        if (words.IsEmpty) errors.Add(item.Span, new($"缺少 {key}", $"{key} is missing"));
        foreach (var word in words)
        {
            var named = table.FindRows(word.Value);
            if (named.IsEmpty) errors.Add(word.Span, Missing(word.Value));
            rows.AddRange(named);
        }
        return rows.ToImmutable();
    }

    private static int CellOf(RowDefinition row, ColumnDefinition column) => row.FirstCell + row.Columns.IndexOf(column);

    private static LocalizedText Missing(string name) => new($"表中没有 {name}", $"the table has no {name}");
}
