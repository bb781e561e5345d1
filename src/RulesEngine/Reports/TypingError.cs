using RulesEngine.Forms;

namespace RulesEngine.Reports;

/// <summary>The slips of the hand: a digit dropped, doubled, added or replaced, two neighbours swapped, a sign.</summary>
public static class TypingError
{
    /// <summary>Whether <paramref name="typed"/> differs from <paramref name="meant"/> by one slip.</summary>
    public static bool Separates(string typed, string meant) => EditDistance.Between(typed, meant, 1) == 1;
}
