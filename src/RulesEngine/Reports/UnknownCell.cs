using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>Finds the value of a cell that is no number from the relations it stands in.</summary>
public static class UnknownCell
{
    /// <summary>
    /// The only value with which every relation of <paramref name="cell"/> that has no other unknown cell holds; null where
    /// there is no such relation, they disagree, or the value could not stand in the column.
    /// </summary>
    public static decimal? Determine(Cell cell)
    {
        decimal? found = null;
        foreach (var relation in cell.Table.Definition.EquationsOf(cell.Index))
        {
            if (Solve(cell, relation) is not { } value) continue;
            if (found is { } other && other != value) return null;
            found = value;
        }
        return found is { } result && (result >= 0 || cell.Column.Type == ColumnType.Signed) ? result : null;
    }

    private static decimal? Solve(Cell cell, Relation relation)
    {
        decimal known = 0;
        var own = 0;
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            if (relation.Cells[i] == cell.Index)
            {
                own = relation.Signs[i];
                continue;
            }
            var other = cell.Table[relation.Cells[i]];
            if (!other.IsNumber) return null;
            known += relation.Signs[i] * other.Value;
        }
        return own == 0 ? null : -known / own;
    }
}
