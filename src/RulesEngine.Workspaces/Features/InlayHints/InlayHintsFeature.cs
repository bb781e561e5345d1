using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.InlayHints;

/// <summary>Column names before the cells of rows, and what a cell should be behind it.</summary>
public static class InlayHintsFeature
{
    /// <summary>The hints within <paramref name="range"/>, in the order of the text.</summary>
    /// <param name="snapshot">The report.</param>
    /// <param name="range">What the editor shows.</param>
    /// <param name="language">The language of the hints.</param>
    /// <param name="columns">Which rows name their columns.</param>
    public static ImmutableArray<InlayHintInfo> In(
        ReportSnapshot snapshot, TextSpan range, Language language, ColumnHints columns = ColumnHints.Needed)
    {
        var hints = new List<InlayHintInfo>();
        foreach (var table in snapshot.Report.Tables)
        {
            if (table.Entry is not { } entry || !Touch(entry.Span, range)) continue;
            hints.AddRange(ColumnNames.Of(snapshot, table, range, columns));
            hints.AddRange(ExpectedValues.Of(snapshot.Report, table, language));
        }
        return [.. hints.Where(h => range.Touches(h.Offset)).OrderBy(static h => h.Offset)];
    }

    internal static bool Touch(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;
}
