using System.Collections.Immutable;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>
/// Where the figure of a cell comes from: a total from the cells it sums, in its row and in its column; 上年结转 and
/// 现行有效件数 from last year's report. The inverse of <see cref="ReferencesFeature"/>.
/// </summary>
public static class DefinitionFeature
{
    /// <summary>The places the cell at <paramref name="offset"/> is computed from; empty where there is no such cell.</summary>
    public static ImmutableArray<NavigationTarget> At(ReportSnapshot snapshot, int offset)
    {
        if (CellPlace.At(snapshot.Report, offset) is not { } place) return [];
        return NavigationTarget.To(PartsOf(place).Concat(YearLinks.Before(place, snapshot)), place);
    }

    private static IEnumerable<CellPlace> PartsOf(CellPlace total)
    {
        foreach (var relation in total.Equations)
        {
            if (relation.Total != total.Cell.Index) continue;
            foreach (var cell in relation.Cells)
            {
                if (cell != relation.Total) yield return total.Other(cell);
            }
        }
    }
}
