using RulesEngine.Forms;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>A cell of a bound table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">Place among the table's cells.</param>
public readonly record struct Cell(Table Table, int Index)
{
    /// <summary>What stands in it.</summary>
    public CellState State => Table.Data[Index].Reading.State;

    /// <summary>The number; 0 unless <see cref="IsNumber"/>.</summary>
    public decimal Value => Table.Data[Index].Reading.Value;

    /// <summary>How the number is written.</summary>
    public CellNotation Notation => Table.Data[Index].Reading.Notation;

    /// <summary>Whether <see cref="Value"/> is known.</summary>
    public bool IsNumber => State == CellState.Number;

    /// <summary>The node in the text; null where the cell is missing.</summary>
    public YamlNode? Node => Table.Data[Index].Node;

    /// <summary>The text as written, without quotes; empty where the cell is missing.</summary>
    public string Text => (Node as YamlScalar)?.Value ?? string.Empty;

    /// <summary>The place in the text; for a missing cell that of its row or table.</summary>
    public TextSpan Span => Node?.Span ?? Row.Span;

    /// <summary>The row it stands in.</summary>
    public Row Row => new(Table, Table.Definition.RowOf(Index));

    /// <summary>The column it stands in.</summary>
    public ColumnDefinition Column => Table.Definition.ColumnOf(Index);

    /// <summary>The logical path: <c>requests.received.total</c>.</summary>
    public string Path => Table.Definition.PathOf(Index);

    /// <summary>Row and column in words: <c>本年新收·总计</c>.</summary>
    public LocalizedText Name => CellNames.Of(Table.Definition, Index);
}
