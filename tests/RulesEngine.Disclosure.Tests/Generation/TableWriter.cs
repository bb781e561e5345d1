using System.Text;
using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>Writes the rows of a table, flow rows in aligned columns if the layout says so.</summary>
internal sealed class TableWriter(StringBuilder text, Layout layout, Cycle<Spelling> keys, string[] cells, List<RowLine> rows)
{
    private readonly int _bracket = rows.Max(static r => r.Style is null ? 0 : DisplayWidth.Of(r.Indent + r.Key)) + 2;

    public void Write(Action<string> comment)
    {
        foreach (var row in rows)
        {
            comment(row.Indent);
            text.Append(row.Indent).Append(row.Key).Append(':');
            if (row.Style is { } style) text.Append(Value(row, style));
            text.Append('\n');
        }
    }

    private string Value(RowLine line, RowStyle style)
    {
        var row = line.Row;
        var inner = line.Indent + new string(' ', layout.Indent);
        var own = cells.AsSpan(row.FirstCell, row.Columns.Length).ToArray();
        return style switch
        {
            RowStyle.Block when own is [var only] => $" {only}",
            RowStyle.Block => string.Concat(own.Select(c => $"\n{inner}- {c}")),
            RowStyle.Mapping => string.Concat(own.Select((c, i) => $"\n{inner}{Column(row, i)}: {c}")),
            RowStyle.FlowMapping => $" {{{string.Join(", ", own.Select((c, i) => $"{Column(row, i)}: {c}"))}}}",
            _ when layout.IsAligned => Aligned(line, own),
            _ => $" [{string.Join(", ", own)}]",
        };
    }

    private string Column(RowDefinition row, int index) => ReportWriter.Spell(row.Columns[index].Names, keys.Next());

    private string Aligned(RowLine line, string[] own)
    {
        var gap = new string(' ', _bracket - DisplayWidth.Of(line.Indent + line.Key) - 1);
        return $"{gap}[{string.Join(", ", own.Select((c, i) => c.PadLeft(Width(line.Row, i))))}]";
    }

    /// <summary>The longest cell of a column among the flow rows with the same columns.</summary>
    private int Width(RowDefinition row, int column) => rows
        .Where(r => r.Style == RowStyle.Flow && r.Row.Columns == row.Columns)
        .Max(r => cells[r.Row.FirstCell + column].Length);
}
