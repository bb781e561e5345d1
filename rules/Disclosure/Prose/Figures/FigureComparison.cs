using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Compares a figure with every cell or sum of cells it may mean.</summary>
internal struct FigureComparison
{
    /// <summary>A number like this agrees with a cell by no accident.</summary>
    public const decimal NoAccident = 5;

    private const int Most = 48;
    private const decimal YuanInTable = 10_000m;

    // Filled anew for each figure; kept by the thread, as most reports have some.
    [ThreadStatic]
    private static Candidate[]? t_candidates;

    private readonly Candidate[] _candidates;
    private readonly FormCells _cells;
    private readonly Report _report;

    /// <summary>For the tables of <paramref name="report"/>, one at a time; a second one beside it says so.</summary>
    public FigureComparison(Report report, bool isSecond = false)
    {
        (_report, _cells) = (report, FormCells.Of(report.Form));
        _candidates = isSecond ? new Candidate[Most] : t_candidates ??= new Candidate[Most];
    }

    /// <summary>How many sums the figure compared last may mean.</summary>
    public int Count { get; private set; }

    /// <summary>A sum that the figure compared last may mean.</summary>
    public readonly Candidate this[int index] => _candidates[index];

    /// <summary>Says whether the tables confirm or contradict <paramref name="figure"/>. What it may mean is found where it is contradicted.</summary>
    public Agreement Compare(Figure figure)
    {
        Count = 0;
        if (!figure.IsRead) return Agreement.Unknown;
        if (FitsLikeliest(figure)) return Agreement.Confirmed;
        Find(figure);
        if (Count == 0) return Agreement.Unknown;
        for (var i = 0; i < Count; i++)
        {
            // One of the cells it may mean cannot be read: nobody knows.
            if (!_candidates[i].IsKnown) return Agreement.Unknown;
        }
        for (var i = 0; i < Count; i++)
        {
            if (Fits(figure, _candidates[i].Value)) return Agreement.Confirmed;
        }
        for (var i = 0; i < Count; i++)
        {
            // The sums of the table do not hold; whoever reported that has said which cell is wrong.
            if (_candidates[i].IsSuspected) return Agreement.Unknown;
        }
        return Agreement.Contradicted;
    }

    /// <summary>Most figures are right, and mean what is likeliest.</summary>
    private readonly bool FitsLikeliest(Figure figure)
    {
        if (figure.Row is not { } row || _report.FindTable(figure.Table) is not { Entry: not null } table || _cells.RowsOf(row) is not [var rows, ..]) return false;
        if (_cells.ColumnsOf(table.Definition, rows.Indexes[0], figure.Column) is not [var columns, ..]) return false;
        var candidate = new Candidate(table, rows, columns);
        return candidate.IsKnown && Fits(figure, candidate.Value);
    }

    /// <summary>The candidate whose value is nearest; of equal ones the likeliest.</summary>
    public readonly Candidate FindNearest(Figure figure)
    {
        var value = ValueInTable(figure);
        var nearest = _candidates[0];
        for (var i = 1; i < Count; i++)
        {
            if (Math.Abs(_candidates[i].Value - value) < Math.Abs(nearest.Value - value)) nearest = _candidates[i];
        }
        return nearest;
    }

    /// <summary>Whether one of the candidates has the value of <paramref name="other"/>.</summary>
    public readonly bool HasValueOf(Figure other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_candidates[i].Value == other.Value) return true;
        }
        return false;
    }

    /// <summary>Whether a slip explains that <paramref name="figure"/> differs from one of the candidates.</summary>
    public readonly bool IsNear(Figure figure)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Slip.CanExplain(ValueInTable(figure), _candidates[i].Value)) return true;
            // 2316.5元 for 2316.5万元.
            if (figure.Number.Unit.Kind == UnitKind.Money && figure.Value == _candidates[i].Value) return true;
        }
        return false;
    }

    /// <summary>Whether all candidates come to the same value, and the likeliest is one cell.</summary>
    public readonly bool IsClear()
    {
        for (var i = 1; i < Count; i++)
        {
            if (_candidates[i].Value != _candidates[0].Value) return false;
        }
        return Count > 0;
    }

    private static decimal ValueInTable(Figure figure) => figure.Number.Unit.Kind == UnitKind.Money ? figure.Value / YuanInTable : figure.Value;

    private static bool Fits(Figure figure, decimal cell)
    {
        var isMoney = figure.Number.Unit.Kind == UnitKind.Money;
        var actual = isMoney ? cell * YuanInTable : cell;
        if (figure.Has(FigureTraits.Include)) return figure.Value <= actual;
        return figure.Number.Exactness switch
        {
            Exactness.AtLeast => actual >= figure.Value && actual < Math.Max(figure.Value * 2, 10),
            Exactness.About => Math.Abs(actual - figure.Value) <= Math.Max(figure.Value / 5, 1),
            // 1.2万件 and 3.5亿元 are rounded, 12件 is not. Amounts in 万元 show fewer decimals than the table.
            _ => figure.Value == actual || ((isMoney || figure.Number.Step > 1) && Math.Abs(actual - figure.Value) < figure.Number.Step),
        };
    }

    /// <summary>Finds what <paramref name="figure"/> may mean, whatever its value.</summary>
    public void Find(Figure figure)
    {
        Count = 0;
        if (_report.FindTable(figure.Table) is not { Entry: not null } table) return;
        if (figure.Row is { } row)
        {
            Add(table, figure, _cells.RowsOf(row));
            // 办结186件，其中本年新收172件: those that were settled.
            if (row.IsReceived && figure.Whole is { Row.IsSettled: true }) Add(table, figure, _cells.RowsOf(Phrases.SettledOfNew));
            // 上年结转14件，与新收相加共194件.
            if (row.IsReceived && figure.Has(FigureTraits.Sum)) Add(table, figure, _cells.RowsOf(Phrases.AnyRequests));
            if (figure.SecondRow is { } second && second.Table == row.Table) AddTogether(table, figure, row, second);
            return;
        }
        if (figure.Lead is { IsRead: true, Row: { } led }) Add(table, figure, _cells.RowsOf(led));
        // Behind 其中 it is that row's; elsewhere it may be any.
        if (figure.Lead is { } lead ? lead.IsRead && lead != figure.Whole : figure.Column is not null) Add(table, figure, _cells.RowsOf(Phrases.AnyRequests));
    }

    private void AddTogether(Table table, Figure figure, Phrase row, Phrase second)
    {
        Add(table, figure, _cells.RowsOf(second));
        if (row.IsRowOf(second) || second.IsRowOf(row)) return;
        foreach (var one in _cells.RowsOf(row))
        {
            foreach (var other in _cells.RowsOf(second)) Add(table, figure, one.Plus(other));
        }
    }

    private void Add(Table table, Figure figure, CellSum[] rows)
    {
        foreach (var row in rows) Add(table, figure, row);
    }

    private void Add(Table table, Figure figure, CellSum rows)
    {
        var first = rows.Indexes[0];
        Add(table, rows, _cells.ColumnsOf(table.Definition, first, figure.Column));
        if (figure.Aside is { } aside) Add(table, rows, _cells.ColumnsOf(table.Definition, first, aside));
        // 自然人申请28件，其中予以公开20件: the results may be those of the applicants named before.
        if (figure is { Column: null, Whole.Column: { } whole } && whole.Table == figure.Table) Add(table, rows, _cells.ColumnsOf(table.Definition, first, whole));
    }

    private void Add(Table table, CellSum rows, CellSum[] columns)
    {
        foreach (var column in columns)
        {
            if (Count < Most && column.Indexes.Length > 0) _candidates[Count++] = new Candidate(table, rows, column);
        }
    }
}

/// <summary>What the tables say of a figure.</summary>
internal enum Agreement
{
    /// <summary>Nothing: it means no cell, or one that cannot be read.</summary>
    Unknown,

    /// <summary>One of the cells or sums it may mean has its value.</summary>
    Confirmed,

    /// <summary>None has.</summary>
    Contradicted,
}
