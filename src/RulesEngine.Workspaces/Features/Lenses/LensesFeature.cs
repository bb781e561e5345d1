using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Lenses;

/// <summary>A lens over each table with the state of its relations, from the cells alone: no rule is run.</summary>
public static class LensesFeature
{
    /// <summary>The lenses of <paramref name="snapshot"/> in the order of the form; a table that is missing has none.</summary>
    public static ImmutableArray<TableLens> Of(ReportSnapshot snapshot, Language language)
    {
        var lenses = ImmutableArray.CreateBuilder<TableLens>(4);
        foreach (var table in snapshot.Report.Tables)
        {
            if (table.Entry is { } entry) lenses.Add(TableFindings.Of(table).ToLens(entry.Key.Span, language));
        }
        return lenses.DrainToImmutable();
    }
}
