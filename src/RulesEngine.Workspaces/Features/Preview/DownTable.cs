using System.Collections.Immutable;
using RulesEngine.Forms;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>
/// Draws a table whose rows stand below one another: headings over columns, groups of rows merged at the left. Rows with other
/// columns, or under another heading, begin a block of their own, as the articles of table 2 do.
/// </summary>
internal sealed class DownTable(TableCells cells, TableDefinition table)
{
    /// <summary>Columns that the names of rows take.</summary>
    private readonly int _stub = table.Rows.Max(static r => AncestorsOf(r).Count) + 1;

    /// <summary>Columns that the cells take.</summary>
    private readonly int _width = Math.Max(1, table.Rows.Max(static r => r.Columns.Length));

    public void Write()
    {
        var blocks = TableView.RunsOf(table.Rows, static r => (OutermostOf(r).Group, r.Columns));
        var only = blocks.Count == 1;
        foreach (var block in blocks)
        {
            cells.Html.Start(only ? "thead" : "tbody").Line();
            WriteHead(OutermostOf(block.Items[0]).Group, block.Items[0].Columns);
            if (only) cells.Html.End().Line().Start("tbody").Line();
            WriteRows(block.Items);
            cells.Html.End().Line();
        }
    }

    private void WriteHead(string? group, ImmutableArray<ColumnDefinition> columns)
    {
        if (group is not null)
        {
            cells.Html.Start("tr");
            cells.Heading(group, "col", _stub + _width);
            cells.Html.End().Line();
        }
        var (hasHeading, hasGroups) = (table.Layout.Heading is not null, columns.Any(static c => c.Group is not null));
        cells.Html.Start("tr");
        cells.Heading(table.Layout.Corner, "col", _stub, (hasHeading ? 1 : 0) + (hasGroups ? 2 : 1));
        if (hasHeading)
        {
            cells.Heading(table.Layout.Heading, "col", _width);
            cells.Html.End().Line().Start("tr");
        }
        WriteColumns(columns, hasGroups);
        cells.Html.End().Line();
    }

    private void WriteColumns(ImmutableArray<ColumnDefinition> columns, bool hasGroups)
    {
        if (columns.IsEmpty) cells.Heading(null, string.Empty, _width);
        foreach (var run in TableView.RunsOf(columns, static c => c.Group))
        {
            if (run.Key is string group) cells.Heading(group, "col", run.Items.Sum(c => WidthOf(c, columns)));
            else foreach (var column in run.Items) cells.Heading(column.Names.Label, "col", WidthOf(column, columns), hasGroups ? 2 : 1);
        }
        if (!hasGroups) return;
        cells.Html.End().Line().Start("tr");
        foreach (var column in columns.Where(static c => c.Group is not null)) cells.Heading(column.Names.Label, "col", WidthOf(column, columns));
    }

    private void WriteRows(List<RowDefinition> rows)
    {
        var above = new List<RowDefinition>();
        for (var i = 0; i < rows.Count; i++)
        {
            var ancestors = AncestorsOf(rows[i]);
            cells.Html.Start("tr");
            for (var level = 0; level < ancestors.Count; level++)
            {
                var group = ancestors[level];
                if (level < above.Count && above[level] == group) continue;
                cells.RowHeading(group, "row", rows: rows.Skip(i).TakeWhile(r => AncestorsOf(r).Contains(group)).Count());
            }
            cells.RowHeading(rows[i], "row", _stub - ancestors.Count);
            cells.CellsOf(rows[i], LastWidth(rows[i].Columns));
            cells.Html.End().Line();
            above = ancestors;
        }
    }

    private int WidthOf(ColumnDefinition column, ImmutableArray<ColumnDefinition> columns) => column == columns[^1] ? LastWidth(columns) : 1;

    /// <summary>The last column of a block takes the room that wider blocks need.</summary>
    private int LastWidth(ImmutableArray<ColumnDefinition> columns) => columns.IsEmpty ? _width : _width - columns.Length + 1;

    private static RowDefinition OutermostOf(RowDefinition row) => AncestorsOf(row) is [var outermost, ..] ? outermost : row;

    /// <summary>The groups a row stands in, the outermost first.</summary>
    private static List<RowDefinition> AncestorsOf(RowDefinition row)
    {
        var ancestors = new List<RowDefinition>();
        for (var group = row.Parent; group is not null; group = group.Parent) ancestors.Insert(0, group);
        return ancestors;
    }
}
