namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>The longest common subsequence of two runs of lines.</summary>
internal static class CommonLines
{
    /// <summary>Most pairs of lines that are compared; beyond, the runs count as having none in common.</summary>
    private const int MostPairs = 1_000_000;

    /// <summary>The pairs of equal lines that both have in the same order, as many as there are.</summary>
    public static List<(int Row, int Column)> Find(int rows, int columns, Func<int, int, bool> areEqual)
    {
        var pairs = new List<(int Row, int Column)>();
        if ((long)rows * columns > MostPairs) return pairs;
        var lengths = LengthsOf(rows, columns, areEqual);
        var (row, column) = (0, 0);
        while (row < rows && column < columns)
        {
            if (areEqual(row, column)) pairs.Add((row++, column++));
            else if (lengths[row + 1, column] >= lengths[row, column + 1]) row++;
            else column++;
        }
        return pairs;
    }

    private static int[,] LengthsOf(int rows, int columns, Func<int, int, bool> areEqual)
    {
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                lengths[i, j] = areEqual(i, j) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        return lengths;
    }
}
