using RulesEngine.Forms;
using RulesEngine.Text;

namespace RulesEngine.Cli;

/// <summary>Finds what a misspelt word probably means.</summary>
internal static class Nearest
{
    /// <summary>The nearest candidate, or null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(word, candidate, best);
            if (distance < best) (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>The end of a message: "did you mean …?", or nothing.</summary>
    public static LocalizedText Hint(string word, IEnumerable<string> candidates) => Of(word, candidates) is { } nearest
        ? new($"，是否为 {nearest}？", $"; did you mean {nearest}?")
        : LocalizedText.Same(string.Empty);
}
