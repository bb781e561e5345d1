using RulesEngine.Reports;

namespace RulesEngine.Disclosure.Prose.Figures;

/// <summary>Writes a number the way the author of a text writes them.</summary>
internal static class FigureText
{
    private const decimal YuanInTable = 10_000m;

    /// <summary>The text for <paramref name="value"/> of the table in place of the number of <paramref name="figure"/>; null where it has no such form.</summary>
    public static string? Write(Figure figure, decimal value)
    {
        var number = figure.Number;
        if (number.Exactness != Exactness.Exact || value < 0) return null;
        if (number.Unit.Kind == UnitKind.Money) return CellReader.Format(Normalize(value * YuanInTable / number.Unit.Factor));
        if (number.Step != 1) return null;
        return number.IsChinese ? ChineseNumeral.Write(value) : CellReader.Format(value);
    }

    private static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;
}
