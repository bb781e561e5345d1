using System.Globalization;
using RulesEngine.Forms;
using RulesEngine.Yaml;

namespace RulesEngine.Reports;

/// <summary>Reads the text of a cell the way offices write numbers, and says how it was written.</summary>
public static class CellReader
{
    /// <summary>Largest absolute value of a cell: 10^12.</summary>
    public const decimal MaxValue = 1_000_000_000_000m;

    private const int LongestNumber = 40;

    /// <summary>Reads <paramref name="scalar"/> as a cell of <paramref name="column"/>.</summary>
    public static CellReading Read(YamlScalar scalar, ColumnDefinition column)
    {
        var value = scalar.Value;
        var isPlain = scalar.Style == YamlScalarStyle.Plain;
        if (isPlain && TryReadPlainCount(value, out var count)) return new CellReading(CellState.Number, count, CellNotation.Plain);
        var text = value.AsSpan().Trim();
        if (text.IsEmpty || (isPlain && text is "~" or "null" or "Null" or "NULL")) return CellReading.Blank;
        if (text.Length > LongestNumber) return CellReading.Text;
        var narrow = CellCharacters.Narrow(text, stackalloc char[text.Length]);
        if (narrow.IsEmpty) return CellReading.Blank;
        if (IsWordForNothing(narrow)) return CellReading.NotApplicable;
        var reading = Restrict(ReadNumber(narrow, column), column);
        var isClean = isPlain && narrow.SequenceEqual(value);
        return isClean || reading.State != CellState.Number || reading.Notation != CellNotation.Plain
            ? reading
            : reading with { Notation = CellNotation.Unnormalized };
    }

    /// <summary>The canonical text of a value: plain digits, a decimal point where there are decimals.</summary>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The numbers that the text of <paramref name="cell"/> means to one YAML reader or another: 8 and 10 for <c>010</c>, 90
    /// for <c>1:30</c>; none for a text without any such reading. YAML 1.1 takes a leading zero as octal and colons as base
    /// sixty (type repository, "int"), YAML 1.2 does neither (10.3.2).
    /// </summary>
    public static IReadOnlyList<decimal> FindReadings(Cell cell)
    {
        var text = cell.Text.AsSpan().Trim();
        if (text.IsEmpty || text.Length > LongestNumber) return [];
        var digits = CellCharacters.Narrow(text, stackalloc char[text.Length]);
        if (digits.IsEmpty || CellUnits.Strip(ref digits, cell.Column) != 1 || digits.IsEmpty) return [];
        return NumberNotation.FindReadings(digits);
    }

    /// <summary>The usual cell: up to twelve digits without a leading zero.</summary>
    private static bool TryReadPlainCount(string value, out long count)
    {
        count = 0;
        if (value.Length is 0 or > 12 || (value[0] == '0' && value.Length > 1)) return false;
        foreach (var c in value)
        {
            if (!char.IsAsciiDigit(c)) return false;
            count = (count * 10) + (c - '0');
        }
        return true;
    }

    /// <summary>What stands in a printed form where there is nothing to count.</summary>
    private static bool IsWordForNothing(ReadOnlySpan<char> text) => text[0] switch
    {
        '-' or '—' or '―' => !text.ContainsAnyExcept("-—―"),
        '/' or '\\' => text.Length == 1,
        'N' or 'n' => text is "N/A" or "n/a" or "NA",
        _ => text is "无" or "暂无" or "没有" or "不适用" or "不涉及",
    };

    private static CellReading ReadNumber(ReadOnlySpan<char> text, ColumnDefinition column)
    {
        var digits = text;
        var factor = CellUnits.Strip(ref digits, column);
        if (factor == 0 || digits.IsEmpty) return CellReading.Text;
        var reading = NumberNotation.Read(digits);
        if (digits.Length == text.Length) return reading;
        if (reading.State != CellState.Number) return factor == 1 ? reading : CellReading.Text;
        return reading with
        {
            Value = factor == 1 ? reading.Value : NumberNotation.WithoutTrailingZeros(reading.Value * factor),
            Notation = reading.Notation == CellNotation.Plain ? CellNotation.Unnormalized : reading.Notation,
        };
    }

    /// <summary>Keeps out what cannot stand in the column.</summary>
    private static CellReading Restrict(CellReading reading, ColumnDefinition column)
    {
        if (reading.State != CellState.Number) return reading;
        if (Math.Abs(reading.Value) > MaxValue) return CellReading.Text;
        return column.Type != ColumnType.Amount && reading.Value.Scale > 0 ? CellReading.Text : reading;
    }
}
