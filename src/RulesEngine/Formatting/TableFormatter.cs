using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Formatting;

/// <summary>Lays out one table: canonical keys, one flow sequence a row, brackets and cells in line.</summary>
internal sealed class TableFormatter(SourceText source, Table table, EditList edits)
{
    public void Format()
    {
        FormatGroups(table.Definition.Top, table.Definition.Keys);
        var shapes = ReadShapes();
        var layout = new TableLayout();
        foreach (var shape in shapes) Fit(layout, shape);
        foreach (var shape in shapes) FormatRow(layout, shape);
    }

    private void FormatGroups(IReadOnlyList<RowDefinition> rows, KeyTable<RowDefinition> keys)
    {
        foreach (var group in rows)
        {
            if (!group.IsGroup || table.FindEntry(group) is not { } entry) continue;
            if (ReferenceEquals(keys.Find(entry.Key.Value), group)) edits.Rename(entry.Key, group.Name);
            FormatGroups(group.Children, group.Keys);
        }
    }

    private List<RowShape> ReadShapes()
    {
        var shapes = new List<RowShape>(table.Definition.Rows.Length);
        for (var i = 0; i < table.Definition.Rows.Length; i++)
        {
            if (RowShape.Read(source, table.GetRow(i)) is { } shape) shapes.Add(shape);
        }
        return shapes;
    }

    private void Fit(TableLayout layout, RowShape shape)
    {
        layout.FitKey(shape.KeyEnd);
        for (var i = 0; i < shape.Cells.Length; i++) layout.FitCell(shape.Row, i, Width(shape.Cells[i]));
    }

    private void FormatRow(TableLayout layout, RowShape shape)
    {
        edits.Replace(shape.Entry.Key.Span, shape.Key);
        if (shape.IsFlow) FormatSpacing(layout, shape);
        else edits.Replace(Gap(shape.Entry.Key.Span.End, shape.Entry.Value.Span.End),
            layout.Write(shape.Row, shape.KeyEnd, [.. shape.Cells.Select(source.ToString)]));
    }

    /// <summary>Touches only what stands between the cells.</summary>
    private void FormatSpacing(TableLayout layout, RowShape shape)
    {
        var at = shape.Entry.Key.Span.End;
        for (var i = 0; i < shape.Cells.Length; i++)
        {
            var width = Width(shape.Cells[i]);
            var text = i == 0 ? layout.Opening(shape.Row, shape.KeyEnd, width) : layout.Separator(shape.Row, i, width);
            edits.Replace(Gap(at, shape.Cells[i].Start), text);
            at = shape.Cells[i].End;
        }
        edits.Replace(Gap(at, shape.Entry.Value.Span.End), "]");
    }

    private int Width(TextSpan span) => DisplayWidth.Of(source.Slice(span));

    private static TextSpan Gap(int start, int end) => TextSpan.FromBounds(start, end);
}
