using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>
/// The cells that lead from one year's report into the next: 结转下年度继续办理 becomes 上年结转 (Y1), and a stock such as
/// 现行有效件数 goes on (Y2).
/// </summary>
internal static class YearLinks
{
    /// <summary>The cells of last year's report the cell takes its figure from.</summary>
    public static IEnumerable<CellPlace> Before(CellPlace place, ReportSnapshot snapshot) =>
        Find(snapshot, -1, Follow(place.Cell, place.Cell.Row.Definition.CarriedFrom));

    /// <summary>The cells of next year's report that take their figure from the cell.</summary>
    public static IEnumerable<CellPlace> After(CellPlace place, ReportSnapshot snapshot) =>
        Find(snapshot, 1, Follow(place.Cell, FindHeir(place.Cell)));

    private static RowDefinition? FindHeir(Cell cell) =>
        cell.Table.Definition.Rows.FirstOrDefault(r => ReferenceEquals(r.CarriedFrom, cell.Row.Definition));

    private static string? Follow(Cell cell, RowDefinition? row)
    {
        if (row is not null) return $"{row.Path}.{cell.Column.Id}";
        return IsStock(cell) ? cell.Path : null;
    }

    private static bool IsStock(Cell cell)
    {
        foreach (var relation in cell.Table.Definition.Relations)
        {
            if (relation.Kind == RelationKind.Stock && relation.Total == cell.Index) return true;
        }
        return false;
    }

    private static IEnumerable<CellPlace> Find(ReportSnapshot snapshot, int years, string? path)
    {
        if (path is null || snapshot.Others is null || ReportKey.Of(snapshot.Report.Metadata) is not { } key) yield break;
        foreach (var report in snapshot.Others.Find(key with { Year = key.Year + years }))
        {
            if (report.FindCell(path) is { } cell) yield return new CellPlace(report, cell);
        }
    }
}
