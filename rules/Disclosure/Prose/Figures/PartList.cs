namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>A total in prose and the figures that are listed as its parts.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">The parts of the total's unit, in the order of the text.</param>
/// <param name="IsClosed">Whether the list names its remainder (其他…), so that nothing can be missing.</param>
/// <param name="IsOpen">Whether the list says that it is not complete (等, 主要).</param>
/// <param name="AreShared">Whether each part has a share of the total that is right: what adds up to more overlaps.</param>
/// <param name="Others">The sum of parts with other units (征集16期), which some count in.</param>
internal sealed record PartList(Figure Total, IReadOnlyList<Figure> Parts, bool IsClosed, bool IsOpen, decimal Others, bool AreShared)
{
    /// <summary>The sum of the parts.</summary>
    public decimal Sum => SumOf(Parts);

    /// <summary>The sum of figures.</summary>
    public static decimal SumOf(IReadOnlyList<Figure> figures)
    {
        decimal sum = 0;
        for (var i = 0; i < figures.Count; i++) sum += figures[i].Value;
        return sum;
    }

    /// <summary>Whether the last of <paramref name="parts"/>, at least <paramref name="fewest"/>, add up to <paramref name="value"/>.</summary>
    public static bool AnySuffixIs(IReadOnlyList<Figure> parts, decimal value, int fewest)
    {
        decimal sum = 0;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            sum += parts[i].Value;
            if (sum == value && parts.Count - i >= fewest) return true;
        }
        return false;
    }
}
