using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>Whether a relation holds between the cells of a table.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Known">Sum of the known cells times their signs; 0 where an equation holds.</param>
public readonly record struct RelationCheck(RelationStatus Status, decimal Known)
{
    /// <summary>Evaluates <paramref name="relation"/>. All cells but signed ones are taken to be 0 or more.</summary>
    public static RelationCheck Of(Table table, Relation relation)
    {
        decimal known = 0;
        var (hasRisers, hasFallers) = (false, false);
        var data = table.Data;
        for (var i = 0; i < relation.CellArray.Length; i++)
        {
            var cell = relation.CellArray[i];
            var sign = relation.SignArray[i];
            if (data[cell].Reading.State == CellState.Number)
            {
                if (sign > 0) known += data[cell].Reading.Value;
                else known -= data[cell].Reading.Value;
                continue;
            }
            var isSigned = table.Definition.ColumnOf(cell).Type == ColumnType.Signed;
            hasRisers |= sign > 0 || isSigned;
            hasFallers |= sign < 0 || isSigned;
        }
        return new RelationCheck(Judge(relation, known, hasRisers, hasFallers), known);
    }

    /// <summary>Unknown cells can lift or lower the sum; where neither could mend it, the known cells contradict the relation.</summary>
    private static RelationStatus Judge(Relation relation, decimal known, bool hasRisers, bool hasFallers)
    {
        if (known < 0) return hasRisers ? RelationStatus.Unknown : RelationStatus.Broken;
        if (known > 0 && relation.IsEquation) return hasFallers ? RelationStatus.Unknown : RelationStatus.Broken;
        return hasRisers || hasFallers ? RelationStatus.Unknown : RelationStatus.Holds;
    }
}

/// <summary>Whether a relation holds.</summary>
public enum RelationStatus
{
    /// <summary>All cells are known and the relation holds.</summary>
    Holds,

    /// <summary>The known cells contradict it.</summary>
    Broken,

    /// <summary>It depends on cells that are blank, text or missing.</summary>
    Unknown,
}
