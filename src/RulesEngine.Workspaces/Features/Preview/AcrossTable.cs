using RulesEngine.Forms;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Draws a table whose rows stand beside one another, each with its columns below its name: one long line of cells.</summary>
internal static class AcrossTable
{
    public static void Write(TableCells cells, TableDefinition table)
    {
        var hasGroups = table.Rows.Any(static r => r.Group is not null);
        cells.Html.Start("thead").Line().Start("tr");
        foreach (var run in TableView.RunsOf(table.Rows, static r => r.Group)) WriteTop(cells, run);
        if (hasGroups)
        {
            cells.Html.End().Line().Start("tr");
            foreach (var row in table.Rows) WriteMiddle(cells, row);
        }
        cells.Html.End().Line().Start("tr");
        foreach (var row in table.Rows.Where(r => r.Group is not null || !hasGroups)) WriteColumns(cells, row, 1);
        cells.Html.End().Line().End().Line().Start("tbody").Line().Start("tr");
        foreach (var row in table.Rows) cells.CellsOf(row);
        cells.Html.End().Line().End().Line();
    }

    private static void WriteTop(TableCells cells, Run<RowDefinition> run)
    {
        if (run.Key is string group) cells.Heading(group, "col", run.Items.Sum(WidthOf));
        else foreach (var row in run.Items) cells.RowHeading(row, "col", WidthOf(row));
    }

    /// <summary>Below a heading the names of its rows; a row without one has its columns here already, as high as both lines.</summary>
    private static void WriteMiddle(TableCells cells, RowDefinition row)
    {
        if (row.Group is null) WriteColumns(cells, row, 2);
        else cells.RowHeading(row, "col", WidthOf(row));
    }

    private static void WriteColumns(TableCells cells, RowDefinition row, int height)
    {
        foreach (var column in row.Columns) cells.Heading(column.Names.Label, "col", rows: height);
        if (row.Columns.IsEmpty) cells.Heading(null, string.Empty, rows: height);
    }

    private static int WidthOf(RowDefinition row) => Math.Max(1, row.Columns.Length);
}
