using System.Collections.Immutable;

namespace RulesEngine.Reports;

/// <summary>Chooses among corrections of the same size: the one with the most changes that look like typing errors.</summary>
internal static class CorrectionRanking
{
    /// <summary>The best solution as parts that share no relation; a part is certain when all solutions as good have it.</summary>
    public static IEnumerable<CorrectionPart> Choose(List<ImmutableArray<CellChange>> solutions)
    {
        var most = solutions.Max(TypingErrors);
        var best = solutions.Where(s => TypingErrors(s) == most).ToList();
        return Split(best[0]).Select(part => new CorrectionPart(part, best.TrueForAll(s => part.All(c => s.Contains(c)))));
    }

    private static int TypingErrors(ImmutableArray<CellChange> changes) => changes.Count(static c => c.LooksLikeTypingError);

    private static List<ImmutableArray<CellChange>> Split(ImmutableArray<CellChange> changes)
    {
        var parts = new List<List<CellChange>>();
        foreach (var change in changes)
        {
            var joined = parts.FindAll(p => p.Exists(other => ShareRelation(other, change)));
            parts.RemoveAll(joined.Contains);
            parts.Add([.. joined.SelectMany(static p => p), change]);
        }
        return parts.ConvertAll(static p => p.OrderBy(static c => c.Cell.Index).ToImmutableArray());
    }

    private static bool ShareRelation(CellChange a, CellChange b)
    {
        var table = a.Cell.Table.Definition;
        return table.EquationsOf(a.Cell.Index).Any(table.EquationsOf(b.Cell.Index).Contains);
    }
}
