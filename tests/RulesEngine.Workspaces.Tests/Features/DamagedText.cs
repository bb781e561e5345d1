using CsCheck;
using RulesEngine.Testing;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>Reports with pieces cut out and strewn in, as they are while someone types, most of them no YAML.</summary>
internal static class DamagedText
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "  ", "\t", ":", ": ", "：", "[", "]", "{", "}", ",", "# ", "#", "\n# 注\n# 注\n", "- ", "-", "? ", "&a ", "*a", "|", ">",
        "\"", "'", "---\n", "...\n", "0", "1,200", "规章", "总计: ", "单位: ", "\r\n", "\r", "\u2028", "\0", "<<: ", "𠮷", "\ud842", "。", "https://",
    ];

    /// <summary>A text with an offset in it; a seed decides everything.</summary>
    public static Gen<(string Text, int Offset)> Gen { get; } = CsCheck.Gen.Int.Select(static seed => Damage(new Random(seed)));

    private static (string Text, int Offset) Damage(Random random)
    {
        string[] bases = [BaseReport.Form2019, BaseReport.Form2021, string.Empty];
        var text = bases[random.Next(20) == 0 ? 2 : random.Next(2)];
        for (var i = random.Next(0, 7); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(2) == 0
                ? text.Insert(at, Pieces[random.Next(Pieces.Length)])
                : text.Remove(at, Math.Min(random.Next(1, random.Next(2, 90)), text.Length - at));
        }
        return (text, random.Next(text.Length + 1));
    }
}
