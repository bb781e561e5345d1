using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Selection;

/// <summary>
/// Finds words. Chinese has no spaces and we have no dictionary, so a run of ideographs is one word; a number or a Latin word
/// inside is one of its own.
/// </summary>
internal static class WordSpan
{
    private enum Script
    {
        None,
        Number,
        Latin,
        Other,
    }

    /// <summary>The word of <paramref name="range"/> at <paramref name="offset"/>, or the one that ends there; empty where there is none.</summary>
    public static TextSpan At(string content, TextSpan range, int offset)
    {
        var at = offset;
        if (at >= range.End || ScriptOf(content, range, at) == Script.None) at--;
        if (at < range.Start || ScriptOf(content, range, at) is Script.None) return new TextSpan(offset, 0);
        var script = ScriptOf(content, range, at);
        var (start, end) = (at, at + 1);
        while (start > range.Start && ScriptOf(content, range, start - 1) == script) start--;
        while (end < range.End && ScriptOf(content, range, end) == script) end++;
        return TextSpan.FromBounds(start, end);
    }

    private static Script ScriptOf(string content, TextSpan range, int at)
    {
        var c = content[at];
        if (char.IsDigit(c)) return Script.Number;
        if (c is '.' or ',') return IsDigit(content, range, at - 1) && IsDigit(content, range, at + 1) ? Script.Number : Script.None;
        if (char.IsAsciiLetter(c)) return Script.Latin;
        // Half of a character beyond the basic plane is never cut from the other.
        return char.IsLetter(c) || char.IsSurrogate(c) ? Script.Other : Script.None;
    }

    private static bool IsDigit(string content, TextSpan range, int at) => at >= range.Start && at < range.End && char.IsDigit(content[at]);
}
