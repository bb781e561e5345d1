using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>What a percentage follows from, and what it comes to then.</summary>
/// <param name="Percent">The percentage that follows.</param>
/// <param name="Of">The computation in words: 28 ÷ 31.</param>
internal readonly record struct Computed(decimal Percent, string Of)
{
    /// <summary>Largest percentage that is computed; what is beyond says nothing.</summary>
    private const decimal Most = 1_000_000;

    /// <summary>A share of a whole.</summary>
    public static Computed? Share(decimal part, decimal whole) =>
        whole <= 0 || part < 0 ? null : Make(100 * part / whole, $"{CellReader.Format(part)} ÷ {CellReader.Format(whole)}");

    /// <summary>A change from last year to this; falls are below zero.</summary>
    public static Computed? Change(decimal before, decimal now) =>
        before <= 0 ? null : Make(100 * (now - before) / before, $"({CellReader.Format(now)} - {CellReader.Format(before)}) ÷ {CellReader.Format(before)}");

    /// <summary>Whether it is what <paramref name="written"/> says, at the decimals shown; some round, some cut off.</summary>
    public bool Fits(FigureNumber written, decimal sign)
    {
        var (value, actual) = (written.Value, Percent * sign);
        return written.Exactness switch
        {
            Exactness.AtLeast => actual >= value && actual < value + 10,
            Exactness.About => Math.Abs(actual - value) <= 5,
            _ => actual >= value - (written.Step / 2) && actual < value + written.Step,
        };
    }

    private static Computed? Make(decimal percent, string of) => Math.Abs(percent) > Most ? null : new Computed(percent, of);
}
