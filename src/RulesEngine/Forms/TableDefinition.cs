using System.Collections.Immutable;

namespace RulesEngine.Forms;

/// <summary>
/// A table of a form. Its cells lie in one flat array, row after row; a cell is named by its index there, and rows and
/// relations hold such indexes.
/// </summary>
public sealed class TableDefinition
{
    private readonly RowDefinition[] _cellRows;

    internal TableDefinition(NameSet names, TableLayout layout, ImmutableArray<RowDefinition> top, ImmutableArray<RowDefinition> rows)
    {
        Names = names;
        Layout = layout;
        Top = top;
        Rows = rows;
        Keys = new KeyTable<RowDefinition>(top);
        foreach (var row in rows) CellCount += row.Columns.Length;
        _cellRows = new RowDefinition[CellCount];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Columns.Length; i++) _cellRows[row.FirstCell + i] = row;
        }
    }

    /// <summary>The names of the section the table fills.</summary>
    public NameSet Names { get; }

    /// <summary>The id of the section, which begins the logical path of every cell.</summary>
    public string Id => Names.Id;

    /// <summary>How the printed form draws it.</summary>
    public TableLayout Layout { get; }

    /// <summary>The rows and groups of the outermost level.</summary>
    public ImmutableArray<RowDefinition> Top { get; }

    /// <summary>The rows with cells, from top to bottom; groups are left out.</summary>
    public ImmutableArray<RowDefinition> Rows { get; }

    /// <summary>Finds a row or group of the outermost level by its key.</summary>
    public KeyTable<RowDefinition> Keys { get; }

    /// <summary>Number of cells in all rows.</summary>
    public int CellCount { get; }

    /// <summary>The relations (勾稽关系) between the cells.</summary>
    public ImmutableArray<Relation> Relations { get; internal set; } = [];

    internal Relation[][] EquationsByCell { get; set; } = [];

    /// <summary>The equations a cell stands in.</summary>
    public IReadOnlyList<Relation> EquationsOf(int cell) => EquationsByCell[cell];

    /// <summary>The row of a cell.</summary>
    public RowDefinition RowOf(int cell) => _cellRows[cell];

    /// <summary>The column of a cell.</summary>
    public ColumnDefinition ColumnOf(int cell) => _cellRows[cell].Columns[cell - _cellRows[cell].FirstCell];

    /// <summary>The logical path of a cell: <c>requests.received.total</c>.</summary>
    public string PathOf(int cell) => $"{_cellRows[cell].Path}.{ColumnOf(cell).Id}";

    /// <summary>The row with this path below the table (<c>outcomes.total</c>), or null.</summary>
    public RowDefinition? FindRow(string path)
    {
        foreach (var row in Rows)
        {
            if (row.Path.AsSpan(Id.Length + 1).SequenceEqual(path)) return row;
        }
        return null;
    }

    /// <summary>
    /// The rows with cells that a path below the table stands for: a row (<c>outcomes.total</c>) for itself, a group
    /// (<c>outcomes.refused</c>) for all rows below it; empty where the table has neither.
    /// </summary>
    public ImmutableArray<RowDefinition> FindRows(string path)
    {
        var rows = ImmutableArray.CreateBuilder<RowDefinition>();
        foreach (var row in Rows)
        {
            var own = row.Path.AsSpan(Id.Length + 1);
            if (own.StartsWith(path) && (own.Length == path.Length || own[path.Length] == '.')) rows.Add(row);
        }
        return rows.ToImmutable();
    }
}

/// <summary>A row with cells, or a group of rows.</summary>
public sealed class RowDefinition : FormPart
{
    internal RowDefinition(NameSet names, string path, RowDefinition? parent)
        : base(names)
    {
        Path = path;
        Parent = parent;
    }

    /// <summary>The logical path: <c>requests.outcomes.granted</c>.</summary>
    public string Path { get; }

    /// <summary>The group the row stands in, or null.</summary>
    public RowDefinition? Parent { get; }

    /// <summary>
    /// The heading printed over several rows of the outermost level (<c>第二十条第（一）项</c>, <c>行政诉讼</c>), or null. Unlike
    /// <see cref="Parent"/> it is no part of the report.
    /// </summary>
    public string? Group { get; internal set; }

    /// <summary>
    /// The row whose figures of last year this one takes over (Y1): 上年结转 those of 结转下年度继续办理; null where it begins anew.
    /// </summary>
    public RowDefinition? CarriedFrom { get; internal set; }

    /// <summary>The rows of a group; empty for a row with cells.</summary>
    public ImmutableArray<RowDefinition> Children { get; internal set; } = [];

    /// <summary>The columns of the row; empty for a group.</summary>
    public ImmutableArray<ColumnDefinition> Columns { get; internal set; } = [];

    /// <summary>Index of the first cell in the table's cells.</summary>
    public int FirstCell { get; internal set; }

    /// <summary>Place among the table's rows with cells.</summary>
    public int Index { get; internal set; }

    /// <summary>Whether it holds rows instead of cells.</summary>
    public bool IsGroup => !Children.IsEmpty;

    /// <summary>Finds a row of a group by its key.</summary>
    public KeyTable<RowDefinition> Keys { get; internal set; } = KeyTable<RowDefinition>.Empty;

    /// <summary>Finds a column by its key.</summary>
    public KeyTable<ColumnDefinition> ColumnKeys { get; internal set; } = KeyTable<ColumnDefinition>.Empty;
}

/// <summary>A column of a row.</summary>
public sealed class ColumnDefinition : FormPart
{
    internal ColumnDefinition(NameSet names, ColumnType type, string? unit, string? group)
        : base(names)
    {
        Type = type;
        Unit = unit;
        Group = group;
    }

    /// <summary>What the cells hold.</summary>
    public ColumnType Type { get; }

    /// <summary>The unit of an amount (<c>万元</c>), or null.</summary>
    public string? Unit { get; }

    /// <summary>The heading printed over several columns (<c>法人或其他组织</c>), or null.</summary>
    public string? Group { get; }
}

/// <summary>What a cell may hold.</summary>
public enum ColumnType
{
    /// <summary>A whole number, 0 or more.</summary>
    Count,

    /// <summary>A decimal number, 0 or more.</summary>
    Amount,

    /// <summary>A whole number that may be negative: 本年增减 of the form of 2019.</summary>
    Signed,
}
