using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>What a percentage follows from, and what it comes to then.</summary>
/// <param name="Percent">The percentage that follows.</param>
/// <param name="Part">The part of a share; the figure of this year.</param>
/// <param name="Whole">The whole of a share; the figure of last year.</param>
/// <param name="IsChange">Whether it is a change from last year to this.</param>
internal readonly record struct Computed(decimal Percent, decimal Part, decimal Whole, bool IsChange)
{
    /// <summary>Largest percentage that is computed; what is beyond says nothing.</summary>
    private const decimal Most = 1_000_000;

    /// <summary>The computation in words: 28 ÷ 31.</summary>
    public string Of => IsChange
        ? $"({CellReader.Format(Part)} - {CellReader.Format(Whole)}) ÷ {CellReader.Format(Whole)}"
        : $"{CellReader.Format(Part)} ÷ {CellReader.Format(Whole)}";

    /// <summary>A share of a whole.</summary>
    public static Computed? Share(decimal part, decimal whole) =>
        whole <= 0 || part < 0 ? null : Make(new Computed(100 * part / whole, part, whole, IsChange: false));

    /// <summary>A change from last year to this; falls are below zero.</summary>
    public static Computed? Change(decimal before, decimal now) =>
        before <= 0 ? null : Make(new Computed(100 * (now - before) / before, now, before, IsChange: true));

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

    private static Computed? Make(Computed computed) => Math.Abs(computed.Percent) > Most ? null : computed;
}
