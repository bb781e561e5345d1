using System.Globalization;
using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>
/// Tells numbers that were meant to be the same from those of different things. Who mistypes, miscounts or forgets to update
/// a number stays near the right one; who counts something else mostly does not.
/// </summary>
internal static class Slip
{
    /// <summary>So far apart may any two be.</summary>
    private const decimal Few = 3;

    /// <summary>From this many digits on, one digit is a small part of a number.</summary>
    private const int FewestDigits = 2;

    /// <summary>Whether <paramref name="written"/> may have been meant to be <paramref name="actual"/>.</summary>
    public static bool CanExplain(decimal written, decimal actual) =>
        Math.Abs(written - actual) <= Math.Max(Few, Math.Max(written, actual) / 3) || IsMistyped(written, actual, FewestDigits);

    /// <summary>Whether one slip of the hand separates two numbers, the second of which has at least <paramref name="digits"/> digits.</summary>
    public static bool IsMistyped(decimal written, decimal actual, int digits)
    {
        var text = Digits(actual);
        return text.Length >= digits && TypingError.Separates(Digits(written), text);
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
