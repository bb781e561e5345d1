using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Features.InlayHints;

namespace RulesEngine.Workspaces.Features.Preview;

/// <summary>Draws the cells and headings of one table, however they are arranged.</summary>
internal sealed class TableCells(PreviewWriter writer, Table table)
{
    private readonly SortedDictionary<int, SortedSet<decimal>> _expected = writer.IsClean ? [] : ExpectedValues.Find(table);
    private bool _canBeReached;

    /// <summary>The markup.</summary>
    public HtmlWriter Html => writer.Html;

    /// <summary>A heading that is no part of the report.</summary>
    public void Heading(string? text, string scope, int columns = 1, int rows = 1)
    {
        // An empty heading is none.
        Html.Start(text is null ? "td" : "th");
        if (text is not null) Html.Attribute("scope", scope);
        Spans(columns, rows).Text(text).End();
    }

    /// <summary>The name of a row or a group of rows.</summary>
    public void RowHeading(RowDefinition row, string scope, int columns = 1, int rows = 1)
    {
        var entry = table.FindEntry(row);
        var span = entry?.Span ?? table.Span;
        writer.StartPart("th", entry is null && table.Entry is not null ? "missing" : null, row.Path, span, writer.Findings.Take(row.Path));
        Html.Attribute("scope", scope);
        Spans(columns, rows).Text(row.Names.Label).End();
    }

    /// <summary>The cells of a row; the last one is as wide as <paramref name="lastColumns"/> columns.</summary>
    public void CellsOf(RowDefinition row, int lastColumns = 1)
    {
        for (var i = 0; i < row.Columns.Length; i++)
            Write(table[row.FirstCell + i], i == row.Columns.Length - 1 ? lastColumns : 1);
        if (row.Columns.IsEmpty) Heading(null, string.Empty, lastColumns);
    }

    private void Write(Cell cell, int columns)
    {
        var expected = ExpectedText(cell);
        var findings = writer.Findings.Take(cell.Path);
        var isWrong = expected is not null;
        writer.StartPart("td", ClassOf(cell, isWrong), cell.Path, cell.Span, findings);
        if (!writer.IsClean)
        {
            // One stop a table on the way of the Tab key, and one at each mark; a script moves on with the arrow keys.
            Html.Attribute("tabindex", isWrong || findings.Count > 0 || !_canBeReached ? 0 : -1);
            _canBeReached = true;
            if (isWrong && findings.Count == 0) Html.Attribute("title", writer.Say($"应为 {expected}", $"should be {expected}"));
        }
        Spans(columns, 1);
        if (isWrong && cell.Text.Length > 0) Html.Element("del", cell.Text).Text(" ");
        if (isWrong) Html.Element("ins", expected);
        else Html.Text(writer.IsClean && cell.IsNumber ? CellReader.Format(cell.Value) : cell.Text);
        Html.End();
    }

    /// <summary>What the cell should be, where that is known and it is not; null otherwise.</summary>
    private string? ExpectedText(Cell cell)
    {
        if (writer.IsClean) return null;
        if (_expected.TryGetValue(cell.Index, out var values) && IsComplainedOf(cell))
            return string.Join(writer.Say(" 或 ", " or "), values.Select(CellReader.Format));
        return cell is { IsNumber: true, Notation: CellNotation.Unnormalized } && writer.Findings.Has(cell.Path) ? CellReader.Format(cell.Value) : null;
    }

    /// <summary>Whether a finding that nobody has suppressed is about the cell or a sum it stands in.</summary>
    private bool IsComplainedOf(Cell cell) => writer.Findings.Has(cell.Path)
        || table.Definition.EquationsOf(cell.Index).Any(r => writer.Findings.Has(table.Definition.PathOf(r.Total)));

    private static string ClassOf(Cell cell, bool isWrong)
    {
        var state = cell.State switch
        {
            CellState.Missing => "missing",
            CellState.Blank => "blank",
            CellState.NotApplicable => "not-applicable",
            CellState.Text => "text",
            _ => "number",
        };
        return isWrong ? $"{state} wrong" : state;
    }

    private HtmlWriter Spans(int columns, int rows)
    {
        if (columns > 1) Html.Attribute("colspan", columns);
        return rows > 1 ? Html.Attribute("rowspan", rows) : Html;
    }
}
