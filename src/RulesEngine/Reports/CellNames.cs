using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Reports;

/// <summary>Words for rows and cells in messages. The form is Chinese; English messages keep its wording.</summary>
public static class CellNames
{
    /// <summary>Row and column: <c>不予公开·属于国家秘密·总计</c>; the column is left out where the row has only one.</summary>
    public static LocalizedText Of(TableDefinition table, int cell)
    {
        var row = table.RowOf(cell);
        return LocalizedText.Same(row.Columns.Length == 1 ? NameOf(row) : $"{NameOf(row)}·{table.ColumnOf(cell).Name}");
    }

    /// <summary>The row with the group it stands in, where that says more than the table's only group.</summary>
    public static string NameOf(RowDefinition row) =>
        row.Parent is { Parent: not null } group ? $"{group.Name}·{row.Name}" : row.Name;
}
