namespace RulesEngine.Reports;

/// <summary>A few linear equations in a few unknowns, kept in row echelon form while they come in.</summary>
internal sealed class LinearSystem(int unknowns)
{
    private readonly decimal[]?[] _rows = new decimal[unknowns][];

    /// <summary>Adds an equation: the coefficients, then the right side. False when it contradicts the others.</summary>
    public bool Add(decimal[] row)
    {
        for (var i = 0; i < unknowns; i++)
        {
            if (row[i] == 0) continue;
            if (_rows[i] is not { } pivot)
            {
                Scale(row, 1 / row[i]);
                _rows[i] = row;
                return true;
            }
            var factor = row[i];
            for (var j = i; j <= unknowns; j++) row[j] -= factor * pivot[j];
        }
        return row[unknowns] == 0;
    }

    /// <summary>The only solution; null where there are many.</summary>
    public decimal[]? Solve()
    {
        var solution = new decimal[unknowns];
        for (var i = unknowns - 1; i >= 0; i--)
        {
            if (_rows[i] is not { } row) return null;
            solution[i] = row[unknowns];
            for (var j = i + 1; j < unknowns; j++) solution[i] -= row[j] * solution[j];
        }
        return solution;
    }

    private static void Scale(decimal[] row, decimal factor)
    {
        for (var j = 0; j < row.Length; j++) row[j] *= factor;
    }
}
