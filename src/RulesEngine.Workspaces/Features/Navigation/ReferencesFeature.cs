using System.Collections.Immutable;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>
/// Where the figure of a cell goes: into the totals of its row and its column, into the balance of the requests, and into
/// next year's report. The inverse of <see cref="DefinitionFeature"/>.
/// </summary>
public static class ReferencesFeature
{
    /// <summary>The places that are computed from the cell at <paramref name="offset"/>; empty where there is no cell.</summary>
    /// <param name="snapshot">The report.</param>
    /// <param name="offset">A place in a cell.</param>
    /// <param name="includeDeclaration">Whether the cell itself is among them.</param>
    public static ImmutableArray<NavigationTarget> At(ReportSnapshot snapshot, int offset, bool includeDeclaration)
    {
        if (CellPlace.At(snapshot.Report, offset) is not { } place) return [];
        var cells = TotalsOf(place).Concat(YearLinks.After(place, snapshot));
        return NavigationTarget.To(includeDeclaration ? cells.Append(place) : cells, place);
    }

    private static IEnumerable<CellPlace> TotalsOf(CellPlace part)
    {
        foreach (var relation in part.Equations)
        {
            if (relation.Total != part.Cell.Index) yield return part.Other(relation.Total);
        }
    }
}
