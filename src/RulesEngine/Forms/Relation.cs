using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RulesEngine.Forms;

/// <summary>
/// 勾稽关系: a linear relation between cells of one table. It holds when the cells times their signs add up to zero, or for
/// <see cref="RelationKind.Stock"/> not below zero.
/// </summary>
public sealed class Relation
{
    internal Relation(string id, RelationKind kind, int index, int total, int[] cells, int[] signs)
    {
        Id = id;
        Kind = kind;
        Index = index;
        Total = total;
        CellArray = cells;
        SignArray = signs;
    }

    /// <summary>The id of the form file: <c>R1</c>.</summary>
    public string Id { get; }

    /// <summary>What kind of relation it is.</summary>
    public RelationKind Kind { get; }

    /// <summary>Place among the table's relations.</summary>
    public int Index { get; }

    /// <summary>The cell the relation computes: a total, the carried-out row, the stock.</summary>
    public int Total { get; }

    /// <summary>All cells of the relation, <see cref="Total"/> among them, as indexes into the table's cells.</summary>
    public ImmutableArray<int> Cells => ImmutableCollectionsMarshal.AsImmutableArray(CellArray);

    /// <summary>1 or -1 for each of <see cref="Cells"/>; the total of a sum has -1, its parts have 1.</summary>
    public ImmutableArray<int> Signs => ImmutableCollectionsMarshal.AsImmutableArray(SignArray);

    internal int[] CellArray { get; }

    internal int[] SignArray { get; }

    /// <summary>Whether both sides must be equal.</summary>
    public bool IsEquation => Kind != RelationKind.Stock;
}

/// <summary>The kinds of relations a form can state.</summary>
public enum RelationKind
{
    /// <summary>A row's total is the sum of cells of the row.</summary>
    RowTotal,

    /// <summary>A column's total is the sum of cells of the column.</summary>
    ColumnTotal,

    /// <summary>Within a column, two groups of rows add up to the same.</summary>
    Balance,

    /// <summary>Within a row, a stock is not below what came in less what went out.</summary>
    Stock,
}
