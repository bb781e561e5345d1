using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Navigation;

/// <summary>A cell of one of several reports.</summary>
/// <param name="Report">The report.</param>
/// <param name="Cell">The cell.</param>
internal readonly record struct CellPlace(Report Report, Cell Cell)
{
    /// <summary>Key and value of its row.</summary>
    public TextSpan RowSpan => Cell.Row.Entry is { } entry && entry.Span.Contains(Cell.Span) ? entry.Span : Cell.Span;

    /// <summary>The equations the cell stands in.</summary>
    public IReadOnlyList<Relation> Equations => Cell.Table.Definition.EquationsOf(Cell.Index);

    /// <summary>Another cell of the same table.</summary>
    public CellPlace Other(int index) => new(Report, Cell.Table[index]);

    /// <summary>
    /// The cell at <paramref name="offset"/>: between the cells of a row the next one counts, since numbers are aligned to
    /// the right and a column's name stands before its number. A comment between them is about none.
    /// </summary>
    public static CellPlace? At(Report report, int offset)
    {
        foreach (var table in report.Tables)
        {
            foreach (var definition in table.Definition.Rows)
            {
                var row = table.GetRow(definition.Index);
                if (row.Entry?.Value.Span.Touches(offset) != true) continue;
                if (NextCell(row, offset) is { } cell && !IsInComment(report, offset)) return new CellPlace(report, cell);
            }
        }
        return null;
    }

    private static bool IsInComment(Report report, int offset)
    {
        foreach (var comment in report.Tree.Comments)
        {
            if (comment.Span.Touches(offset)) return true;
        }
        return false;
    }

    private static Cell? NextCell(Row row, int offset)
    {
        Cell? next = null;
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            if (cell.Node is null || cell.Span.End < offset) continue;
            if (next is null || cell.Span.End < next.Value.Span.End) next = cell;
        }
        return next;
    }
}
