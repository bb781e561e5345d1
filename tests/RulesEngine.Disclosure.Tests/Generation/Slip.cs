using System.Globalization;
using CsCheck;

namespace RulesEngine.Disclosure.Tests.Generation;

/// <summary>What people do to a number when they copy it.</summary>
public enum SlipKind
{
    /// <summary>A digit is left out.</summary>
    Drop,

    /// <summary>A digit stands twice.</summary>
    Double,

    /// <summary>A digit is another one.</summary>
    Replace,

    /// <summary>A digit too many.</summary>
    Insert,

    /// <summary>Two neighbours change places.</summary>
    Swap,

    /// <summary>A minus sign stands before it.</summary>
    Sign,

    /// <summary>The letter O stands for a zero.</summary>
    Letter,

    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>A zero stands before the number, as in a code; its value may stay the same.</summary>
    LeadingZero,
}

/// <summary>A slip of the hand in a cell.</summary>
/// <param name="Kind">What happens; where it cannot happen to the cell, a digit is replaced.</param>
/// <param name="Cell">Which cell, going round the table.</param>
/// <param name="At">Where in the number, going round it.</param>
/// <param name="Digit">The digit that comes in.</param>
/// <param name="KeepsEdge">Whether the typist uses the blanks before the number, so that the rest of the line stays where it is.</param>
public sealed record Slip(SlipKind Kind, int Cell, int At, int Digit, bool KeepsEdge)
{
    /// <summary>Slips of some kinds.</summary>
    internal static Gen<Slip> Of(params SlipKind[] kinds) => Gen.Select(
        Gen.OneOf(kinds), Gen.Int[0, 10_000], Gen.Int[0, 100], Gen.Int[0, 9], Gen.Bool,
        static (kind, cell, at, digit, keeps) => new Slip(kind, cell, at, digit, keeps));

    /// <summary>The number with the slip; never the same number.</summary>
    public string Apply(string number)
    {
        var at = At % number.Length;
        var typed = Kind switch
        {
            SlipKind.Drop when number.Length > 1 => number.Remove(at, 1),
            SlipKind.Double => number.Insert(at, number[at].ToString()),
            SlipKind.Insert => number.Insert(at, Digit.ToString(CultureInfo.InvariantCulture)),
            SlipKind.Swap when at > 0 => $"{number[..(at - 1)]}{number[at]}{number[at - 1]}{number[(at + 1)..]}",
            SlipKind.Sign => "-" + number,
            SlipKind.Letter => number.Replace('0', 'O'),
            SlipKind.Blank => string.Empty,
            SlipKind.LeadingZero => "0" + number,
            _ => Replace(number, at, Digit),
        };
        return Kind != SlipKind.LeadingZero && IsSameValue(typed, number) ? Replace(number, at, Digit) : typed;
    }

    /// <summary>Another digit, and no zero in front of others, which would be a question of notation.</summary>
    private static string Replace(string number, int at, int digit)
    {
        var old = number[at] - '0';
        var replaced = digit == old || (digit == 0 && at == 0) ? (old % 9) + 1 : digit;
        return $"{number[..at]}{replaced}{number[(at + 1)..]}";
    }

    private static bool IsSameValue(string typed, string number) =>
        decimal.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && (value == decimal.Parse(number, CultureInfo.InvariantCulture) || (typed.Length > 1 && typed[0] == '0'));
}
