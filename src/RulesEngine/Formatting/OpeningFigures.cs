using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Formatting;

/// <summary>
/// The figures with which a year begins: what last year carried out is carried in and not yet dealt with, and the documents
/// in force still are. All else is zero; totals and balances (R1–R3) are computed from these.
/// </summary>
internal sealed class OpeningFigures
{
    private readonly Dictionary<TableDefinition, decimal[]> _values = [];

    public OpeningFigures(Form form, Report? lastYear)
    {
        foreach (var section in form.Sections)
        {
            if (section.Table is not { } table) continue;
            var values = _values[table] = new decimal[table.CellCount];
            for (var cell = 0; cell < values.Length; cell++) values[cell] = Carried(lastYear, table, cell);
            foreach (var kind in (ReadOnlySpan<RelationKind>)[RelationKind.RowTotal, RelationKind.ColumnTotal, RelationKind.Balance])
                Settle(table, kind, values);
        }
    }

    /// <summary>The texts of a row's cells.</summary>
    public string[] CellsOf(TableDefinition table, RowDefinition row) =>
        [.. _values[table].AsSpan(row.FirstCell, row.Columns.Length).ToArray().Select(CellReader.Format)];

    private static decimal Carried(Report? lastYear, TableDefinition table, int cell)
    {
        var row = table.RowOf(cell);
        var column = table.ColumnOf(cell).Id;
        var source = row.CarriedFrom ?? (column == "in-force" ? row : null);
        return source is not null && lastYear?.FindCell($"{source.Path}.{column}") is { IsNumber: true, Value: >= 0 } found ? found.Value : 0;
    }

    private static void Settle(TableDefinition table, RelationKind kind, decimal[] values)
    {
        foreach (var relation in table.Relations)
        {
            if (relation.Kind != kind) continue;
            var (sum, sign) = (0m, 1);
            for (var i = 0; i < relation.Cells.Length; i++)
            {
                if (relation.Cells[i] == relation.Total) sign = relation.Signs[i];
                else sum += relation.Signs[i] * values[relation.Cells[i]];
            }
            values[relation.Total] = -sum * sign;
        }
    }
}
