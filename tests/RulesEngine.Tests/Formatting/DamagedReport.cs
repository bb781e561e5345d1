using CsCheck;
using RulesEngine.Text;

namespace RulesEngine.Tests.Formatting;

/// <summary>Reports with pieces cut out and strewn in, most of them no YAML any more.</summary>
internal static class DamagedReport
{
    private static readonly string[] Bases =
        [BaseReports.Valid2019, BaseReports.Valid2021, BaseReports.Sample("broken"), BaseReports.Sample("huaian-2024")];

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "  ", "\t", ":", ": ", "[", "]", "{", "}", ",", "# ", "#", "- ", "-", "? ", "&a ", "*a", "!!int ", "|", "\"", "'",
        "---\n", "...\n", "0", "1,200", "规章", "总计: ", "\r\n", "\r", "\u2028", "\u0085", "\0", "<<: ",
    ];

    /// <summary>Damaged texts; a seed decides everything.</summary>
    public static Gen<SourceText> Gen { get; } = CsCheck.Gen.Int.Select(static seed => Damage(new Random(seed)));

    private static SourceText Damage(Random random)
    {
        var text = Bases[random.Next(Bases.Length)];
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(2) == 0
                ? text.Insert(at, Pieces[random.Next(Pieces.Length)])
                : text.Remove(at, Math.Min(random.Next(1, random.Next(2, 60)), text.Length - at));
        }
        return SourceText.From(text);
    }
}
