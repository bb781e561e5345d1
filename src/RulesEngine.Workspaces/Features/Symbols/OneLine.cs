using System.Text;

namespace RulesEngine.Workspaces.Features.Symbols;

/// <summary>Text of a file as it can stand in a list: on one line and not too long.</summary>
internal static class OneLine
{
    private const int MaxLength = 60;

    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.AsSpan().Trim().EnumerateRunes())
        {
            if (line.Length >= MaxLength) return line.Append('…').ToString();
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) line.Append(rune);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }
}
