using CsCheck;
using RulesEngine.Forms;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>Figures as offices have them, with all relations whole: the parts are chosen, the totals computed.</summary>
internal static class FigureGen
{
    /// <summary>Most cells are zero, some are small, few are large.</summary>
    private static readonly Gen<int> Count = Gen.Frequency(
        (60, Gen.Const(0)), (25, Gen.Int[1, 9]), (12, Gen.Int[10, 99]), (3, Gen.Int[100, 4000]));

    private static readonly Gen<int> Small = Gen.Frequency((5, Gen.Const(0)), (5, Gen.Int[1, 12]));

    /// <summary>Money in 万元 with up to four decimals.</summary>
    private static readonly Gen<decimal> Amount = Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 4], (whole, decimals) =>
        Math.Round((decimal)whole / 7, decimals));

    /// <summary>Figures for <paramref name="form"/>; a body above county level may make 规章.</summary>
    public static Gen<Figures> Of(Form form, bool makesRules) =>
        Gen.Select(Proactive(Table(form, "proactive"), makesRules), Requests(Table(form, "requests")), Disputes(Table(form, "disputes")),
            (proactive, requests, disputes) => new Figures(form, [proactive, requests, disputes]));

    private static TableDefinition Table(Form form, string id) => form.Sections.First(s => s.Id == id).Table!;

    private static Gen<decimal[]> Proactive(TableDefinition table, bool makesRules) =>
        Gen.Select(Small.Array[table.CellCount], Amount, (counts, amount) =>
        {
            var cells = Array.ConvertAll(counts, static c => (decimal)c);
            foreach (var row in table.Rows) Complete(row, cells, amount, makesRules);
            return cells;
        });

    private static void Complete(RowDefinition row, decimal[] cells, decimal amount, bool makesRules)
    {
        var first = row.FirstCell;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (row.Id == "rules" && !makesRules) cells[first + i] = 0;
            else if (row.Columns[i].Id == "in-force") cells[first + i] += Math.Max(0, cells[first] - cells[first + 1]);
            else if (row.Columns[i].Id == "total-public") cells[first + i] += cells[first + 1];
            else if (row.Columns[i].Type == ColumnType.Amount) cells[first + i] = amount;
            else if (row.Columns[i].Type == ColumnType.Signed) cells[first + i] = Change(cells[first + i], cells[first + i - 1]);
        }
    }

    /// <summary>本年增减: up or down, but never below nothing.</summary>
    private static decimal Change(decimal size, decimal previous) => size % 2 == 0 ? size : -Math.Min(size, previous);

    private static Gen<decimal[]> Requests(TableDefinition table) =>
        Gen.Select(Count.Array[table.CellCount], Small.Array[6], (counts, carried) =>
        {
            var cells = Array.ConvertAll(counts, static c => (decimal)c);
            var (received, carriedIn, total) = (table.FindRow("received")!, table.FindRow("carried-in")!, table.FindRow("outcomes.total")!);
            var carriedOut = table.FindRow("carried-out")!;
            for (var c = 0; c < 6; c++)
            {
                decimal closed = 0;
                for (var r = carriedIn.Index + 1; r < total.Index; r++) closed += cells[table.Rows[r].FirstCell + c];
                cells[total.FirstCell + c] = closed;
                var all = closed + cells[carriedOut.FirstCell + c];
                cells[carriedIn.FirstCell + c] = Math.Min(carried[c], all);
                cells[received.FirstCell + c] = all - cells[carriedIn.FirstCell + c];
            }
            return AddRows(table, cells);
        });

    private static Gen<decimal[]> Disputes(TableDefinition table) =>
        Small.Array[table.CellCount].Select(counts => AddRows(table, Array.ConvertAll(counts, static c => (decimal)c)));

    /// <summary>Sets the last cell of every row to the sum of the others.</summary>
    private static decimal[] AddRows(TableDefinition table, decimal[] cells)
    {
        foreach (var row in table.Rows)
        {
            var last = row.FirstCell + row.Columns.Length - 1;
            cells[last] = cells[row.FirstCell..last].Sum();
        }
        return cells;
    }
}
