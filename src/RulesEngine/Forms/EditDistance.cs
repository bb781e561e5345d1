namespace RulesEngine.Forms;

/// <summary>Number of typing errors between two words (optimal string alignment: insert, delete, replace, swap two neighbours).</summary>
public static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is larger than <paramref name="limit"/>.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit = int.MaxValue - 1)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        Span<int> beforeLast = new int[b.Length + 1];
        Span<int> last = new int[b.Length + 1];
        Span<int> row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                smallest = Math.Min(smallest, row[j]);
            }
            if (smallest > limit) return limit + 1;
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }
}
