using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Preview;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>The preview of a report as a browser reads it.</summary>
internal static class PrintedPage
{
    public static IElement Body(string text, bool isClean = false) => Body(CompletionCursor.SnapshotOf(text), isClean);

    public static IElement Body(ReportSnapshot snapshot, bool isClean = false) =>
        Parse(PreviewFeature.Body(snapshot, Language.Chinese, isClean)).Body!.FirstElementChild!;

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The part of the report with this path: a cell, a heading, a paragraph.</summary>
    public static IElement Part(this IElement body, string path) => body.QuerySelector($"[data-path='{path}']")!;

    /// <summary>
    /// The table as a grid: in each place the element that covers it. Places covered twice or not at all fail, and so do rows of
    /// unlike length.
    /// </summary>
    public static IElement[][] Grid(this IElement table)
    {
        var rows = new List<IElement[]>();
        foreach (var group in table.Children.Where(static c => c.LocalName is "thead" or "tbody"))
            rows.AddRange(GridOf([.. group.Children]));
        rows.Select(static r => r.Length).Distinct().Should().ContainSingle("each row covers all columns");
        return [.. rows];
    }

    private static IElement[][] GridOf(List<IElement> rows)
    {
        var grid = rows.ConvertAll(static _ => new SortedDictionary<int, IElement>());
        for (var y = 0; y < rows.Count; y++)
        {
            foreach (var cell in rows[y].Children)
            {
                var x = Enumerable.Range(0, 1000).First(i => !grid[y].ContainsKey(i));
                for (var dy = 0; dy < Span(cell, "rowspan"); dy++)
                {
                    for (var dx = 0; dx < Span(cell, "colspan"); dx++) grid[y + dy].Add(x + dx, cell);
                }
            }
        }
        foreach (var row in grid) row.Keys.Should().Equal(Enumerable.Range(0, row.Count));
        return [.. grid.Select(static r => r.Values.ToArray())];
    }

    private static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
}
