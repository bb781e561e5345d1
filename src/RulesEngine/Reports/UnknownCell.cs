using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>Finds the value of a cell that is no number from the relations it stands in.</summary>
public static class UnknownCell
{
    /// <summary>
    /// The only value that the relations of <paramref name="cell"/> leave to it; null where none does so, they disagree, or
    /// the value could not stand in the column. A relation does so when it has no other unknown cell, and when what is known
    /// adds up to 0 and all unknown cells stand on one side: as none is negative, all of them are 0.
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
        var own = relation.Signs[relation.Cells.IndexOf(cell.Index)];
        var mustBeZero = cell.Column.Type != ColumnType.Signed;
        var unknown = 0;
        decimal known = 0;
        for (var i = 0; i < relation.Cells.Length; i++)
        {
            var other = cell.Table[relation.Cells[i]];
            if (other.IsNumber && other.Index != cell.Index)
            {
                known += relation.Signs[i] * other.Value;
                continue;
            }
            unknown++;
            mustBeZero &= relation.Signs[i] == own && other.Column.Type != ColumnType.Signed;
        }
        if (unknown == 1) return -known / own;
        return mustBeZero && known == 0 ? 0 : null;
    }
}
