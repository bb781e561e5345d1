using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Hover;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>
/// What the relations make of cells that are being typed. The half-typed part is replaced by something that can be read, so
/// that the other cells are known.
/// </summary>
internal sealed class CellValues(TypingPlace place, TextSpan span, string replacement)
{
    private Report? _report;

    private Report Report => _report ??= place.With(span, replacement);

    /// <summary>The values of a cell, the one that follows from the relations first; 0 is always among them.</summary>
    public List<ProposedValue> Of(TableDefinition definition, int cell)
    {
        var values = new List<ProposedValue>();
        if (TableOf(definition) is { } table)
        {
            foreach (var relation in definition.EquationsOf(cell)) Add(values, table, relation, cell);
            if (values.Count == 0 && UnknownCell.Determine(table[cell]) is { } value) values.Add(new(CellReader.Format(value), string.Empty, true));
        }
        // Where relations disagree, none of the values is likelier.
        if (values.Count > 1) values = values.ConvertAll(static v => v with { IsLikely = false });
        if (!values.Exists(static v => v.Text == "0")) values.Add(new("0", string.Empty, false));
        return values;
    }

    /// <summary>The cells of a row that is missing, where the relations leave no choice; else null.</summary>
    public string[]? OfWholeRow(TableDefinition definition, RowDefinition row)
    {
        if (TableOf(definition) is not { } table) return null;
        var values = new string[row.Columns.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (UnknownCell.Determine(table[row.FirstCell + i]) is not { } value) return null;
            values[i] = CellReader.Format(value);
        }
        return values;
    }

    private Table? TableOf(TableDefinition definition) =>
        Report.FindTable(definition.Id) is { } table && ReferenceEquals(table.Definition, definition) ? table : null;

    private void Add(List<ProposedValue> values, Table table, Relation relation, int cell)
    {
        if (Solve(table, relation, cell) is not { } value || (value < 0 && table[cell].Column.Type != ColumnType.Signed)) return;
        var text = CellReader.Format(value);
        if (!values.Exists(v => v.Text == text)) values.Add(new(text, RelationEquation.Formula(table, relation, place.Language), true));
    }

    /// <summary>The value that makes a relation hold whose other cells are all known.</summary>
    private static decimal? Solve(Table table, Relation relation, int cell)
    {
        decimal known = 0;
        decimal own = 1;
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            var other = table[relation.Cells[i]];
            if (other.Index == cell) own = relation.Signs[i];
            else if (other.IsNumber) known += relation.Signs[i] * other.Value;
            else return null;
        }
        return -known / own;
    }
}
