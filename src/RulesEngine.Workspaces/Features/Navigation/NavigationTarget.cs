using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>A place to go to, in this or another file.</summary>
/// <param name="Source">The text it is in; its path names the file.</param>
/// <param name="Span">The row around it, for a preview.</param>
/// <param name="SelectionSpan">The place itself, inside <paramref name="Span"/>.</param>
/// <param name="Origin">What was asked about, in the text where it was asked.</param>
public sealed record NavigationTarget(SourceText Source, TextSpan Span, TextSpan SelectionSpan, TextSpan Origin)
{
    /// <summary>
    /// The places of <paramref name="cells"/> in the order of the text, those of the report that was asked about first. A
    /// cell that is missing in the text is left out.
    /// </summary>
    internal static ImmutableArray<NavigationTarget> To(IEnumerable<CellPlace> cells, CellPlace from)
    {
        var targets = cells.Where(static c => c.Cell.Node is not null)
            .Select(c => new NavigationTarget(c.Report.Source, c.RowSpan, c.Cell.Span, from.Cell.Span))
            .Distinct();
        return
        [
            .. targets.OrderBy(t => !ReferenceEquals(t.Source, from.Report.Source))
                .ThenBy(static t => t.Source.Path, StringComparer.Ordinal)
                .ThenBy(static t => t.SelectionSpan.Start),
        ];
    }
}
