using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A sum of cells that a figure may mean.</summary>
internal readonly struct Candidate
{
    private readonly Table _table;
    private readonly CellSum _rows;
    private readonly CellSum _columns;

    /// <summary>The cells where <paramref name="rows"/> and <paramref name="columns"/> of a table meet.</summary>
    public Candidate(Table table, CellSum rows, CellSum columns)
    {
        (_table, _rows, _columns) = (table, rows, columns);
        IsKnown = true;
        for (var r = 0; r < rows.Indexes.Length; r++)
        {
            var row = table.GetRow(rows.Indexes[r]);
            for (var c = 0; c < columns.Indexes.Length; c++)
            {
                var cell = row[columns.Indexes[c]];
                IsKnown &= cell.IsNumber;
                if (rows.Signs[r] == columns.Signs[c]) Value += cell.Value;
                else Value -= cell.Value;
            }
        }
        IsKnown &= rows.Indexes.Length > 0 && columns.Indexes.Length > 0;
    }

    /// <summary>Whether all cells are numbers.</summary>
    public bool IsKnown { get; }

    /// <summary>What they come to, in the unit of the table.</summary>
    public decimal Value { get; }

    /// <summary>Whether it is one cell.</summary>
    public bool IsOneCell => _rows.Indexes.Length == 1 && _columns.Indexes.Length == 1;

    /// <summary>Whether a correction of the table would change one of the cells.</summary>
    public bool IsSuspected
    {
        get
        {
            if (_table.Correction is { Parts.IsEmpty: true, Unsolved.IsEmpty: true }) return false;
            foreach (var cell in Cells)
            {
                if (_table.Correction.For(cell) is not null) return true;
                foreach (var relation in _table.Correction.Unsolved)
                {
                    if (relation.Cells.Contains(cell.Index)) return true;
                }
            }
            return false;
        }
    }

    /// <summary>The cells, those that add nothing left out unless there is only one.</summary>
    public IEnumerable<Cell> Cells
    {
        get
        {
            foreach (var r in _rows.Indexes)
            {
                foreach (var c in _columns.Indexes)
                {
                    var cell = _table.GetRow(r)[c];
                    if (IsOneCell || cell.Value != 0) yield return cell;
                }
            }
        }
    }

    /// <summary>The first cell.</summary>
    public Cell First => _table.GetRow(_rows.Indexes[0])[_columns.Indexes[0]];

    /// <summary>The words of the form for it: 本年新收·总计 + 上年结转·总计.</summary>
    public string Name
    {
        get
        {
            var row = IsOneCell ? NameOf(_table.Definition.Rows[_rows.Indexes[0]]) : NameOfRows();
            return _columns.Indexes.Length > 1 ? $"{row}·法人或其他组织" : _table.Definition.Rows[_rows.Indexes[0]].Columns.Length > 1
                ? $"{row}·{First.Column.Name}" : row;
        }
    }

    private static string NameOf(RowDefinition row) => row is { Parent: { } parent, Name: "总计" } ? parent.Name : CellNames.NameOf(row);

    private string NameOfRows()
    {
        var rows = _table.Definition.Rows;
        if (_rows.Indexes.Length > 1 && _rows.Count == 1 && rows[_rows.Indexes[0]].Parent is { } group) return group.Name;
        var name = string.Empty;
        string? last = null;
        for (var i = 0; i < _rows.Indexes.Length; i++)
        {
            var row = rows[_rows.Indexes[i]];
            // A group within a sum is named once.
            var own = row.Parent is { Parent: not null } parent && _rows.Indexes.Length > 2 ? parent.Name : NameOf(row);
            if (own == last) continue;
            name += (name.Length == 0 ? string.Empty : _rows.Signs[i] > 0 ? " + " : " - ") + own;
            last = own;
        }
        return name;
    }
}
