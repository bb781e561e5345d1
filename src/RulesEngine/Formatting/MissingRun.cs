using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>
/// Neighbours that are missing together. They are inserted together: they share one place, and only so is their order
/// certain.
/// </summary>
/// <param name="First">Index of the first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Before">What stands before them, or null.</param>
/// <param name="After">What stands behind them, or null.</param>
internal readonly record struct MissingRun(int First, int Count, YamlEntry? Before, YamlEntry? After)
{
    /// <summary>The run around <paramref name="index"/>; null where that one is present.</summary>
    public static MissingRun? Around(IReadOnlyList<YamlEntry?> siblings, int index)
    {
        if (siblings[index] is not null) return null;
        var (first, end) = (index, index + 1);
        while (first > 0 && siblings[first - 1] is null) first--;
        while (end < siblings.Count && siblings[end] is null) end++;
        return new MissingRun(first, end - first, first > 0 ? siblings[first - 1] : null, end < siblings.Count ? siblings[end] : null);
    }

    /// <summary>The missing ones among <paramref name="items"/>, which stand parallel to the siblings.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items) => items.Skip(First).Take(Count);
}
