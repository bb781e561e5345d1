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
    private static readonly string[] Units =
        ["万元", "亿元", "元", "件", "条", "项", "宗", "个", "次", "起", "份", "人", "期", "户", "家", "部", "例", "万", "亿"];

    /// <summary>Reads <paramref name="scalar"/> as a cell of <paramref name="column"/>.</summary>
    public static CellReading Read(YamlScalar scalar, ColumnDefinition column)
    {
        var value = scalar.Value;
        if (scalar.Style == YamlScalarStyle.Plain && TryReadPlainCount(value, out var count))
            return new CellReading(CellState.Number, count, CellNotation.Plain);
        var text = value.AsSpan().Trim();
        if (scalar.Style == YamlScalarStyle.Plain && text is "" or "~" or "null" or "Null" or "NULL" || text.IsEmpty)
            return new CellReading(CellState.Blank, 0, CellNotation.Plain);
        if (text is "/" or "-" or "—" or "——" or "－" or "／" or "无" or "不适用" or "N/A" or "n/a")
            return new CellReading(CellState.NotApplicable, 0, CellNotation.Plain);
        if (text.Length > LongestNumber) return CellReading.Text;
        var isPlain = scalar.Style == YamlScalarStyle.Plain && text.Length == value.Length;
        return Restrict(ReadNumber(text, column), isPlain, column);
    }

    /// <summary>The canonical text of a value: plain digits, a decimal point where there are decimals.</summary>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

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

    /// <summary>Keeps out what cannot stand in the column.</summary>
    private static CellReading Restrict(CellReading reading, bool isPlain, ColumnDefinition column)
    {
        if (reading.State != CellState.Number) return reading;
        if (Math.Abs(reading.Value) > MaxValue) return CellReading.Text;
        if (column.Type != ColumnType.Amount && decimal.Truncate(reading.Value) != reading.Value) return CellReading.Text;
        if (column.Type != ColumnType.Amount && reading.Value.Scale > 0) return CellReading.Text;
        return isPlain || reading.Notation != CellNotation.Plain ? reading : reading with { Notation = CellNotation.Unnormalized };
    }

    private static CellReading ReadNumber(ReadOnlySpan<char> text, ColumnDefinition column)
    {
        Span<char> buffer = stackalloc char[text.Length];
        var digits = Narrow(text, buffer, out var wasWide);
        var factor = StripUnit(ref digits, column);
        if (digits.IsEmpty || factor == 0) return CellReading.Text;
        var reading = ReadNotation(digits);
        if (reading.State != CellState.Number) return factor == 1 ? reading : CellReading.Text;
        if (factor is { } f && f != 1) reading = reading with { Value = Normalize(reading.Value * f) };
        var isUnnormalized = wasWide || digits.Length != text.Length;
        return isUnnormalized && reading.Notation == CellNotation.Plain ? reading with { Notation = CellNotation.Unnormalized } : reading;
    }

    /// <summary>Half-width characters for full-width ones.</summary>
    private static ReadOnlySpan<char> Narrow(ReadOnlySpan<char> text, Span<char> buffer, out bool changed)
    {
        changed = false;
        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = text[i] is >= '！' and <= '～' ? (char)(text[i] - '！' + '!') : text[i] == '　' ? ' ' : text[i];
            changed |= buffer[i] != text[i];
        }
        return buffer[..text.Length];
    }

    /// <summary>Cuts the unit off and gives what it multiplies by; 0 for a unit that cannot stand here.</summary>
    private static decimal? StripUnit(ref ReadOnlySpan<char> digits, ColumnDefinition column)
    {
        foreach (var unit in Units)
        {
            if (!digits.EndsWith(unit)) continue;
            digits = digits[..^unit.Length].TrimEnd();
            var isMoney = unit.EndsWith('元');
            if (isMoney != (column.Unit is not null) && unit is not ("万" or "亿")) return 0;
            return (unit, column.Unit) switch
            {
                ("元", "万元") => 0.0001m,
                ("亿元" or "亿", "万元") => 10_000m,
                ("万元" or "万", "万元") => 1,
                ("万", _) => 10_000m,
                ("亿", _) => 100_000_000m,
                _ => 1,
            };
        }
        return 1;
    }

    private static CellReading ReadNotation(ReadOnlySpan<char> digits)
    {
        var sign = digits[0] is '+' or '-' ? digits[..1] : default;
        var body = digits[sign.Length..];
        if (body.IsEmpty || body[0] is '+' or '-') return CellReading.Text;
        var notation = sign is "+" || (sign is "-" && body is "0") ? CellNotation.Ambiguous : CellNotation.Plain;
        var reading = ReadUnsigned(body, notation);
        return sign is "-" ? reading with { Value = -reading.Value } : reading;
    }

    private static CellReading ReadUnsigned(ReadOnlySpan<char> body, CellNotation notation)
    {
        if (IsDigits(body, out var point))
        {
            var hasLeadingZero = body[0] == '0' && body.Length > 1 && point != 1;
            if (hasLeadingZero && !IsSurelyDecimal(body)) return CellReading.SeveralReadings;
            if (point == 0 || point == body.Length - 1) notation = CellNotation.Ambiguous;
            return Parse(body, hasLeadingZero ? CellNotation.Ambiguous : notation);
        }
        if (body.StartsWith("0x") || body.StartsWith("0X")) return ParseRadix(body[2..], 16);
        if (body.StartsWith("0o")) return ParseRadix(body[2..], 8);
        if (body.Contains('_') && IsGrouped(body, '_', 0)) return Parse(Without(body, '_'), CellNotation.Ambiguous);
        if (body.Contains(',') && IsGrouped(body, ',', 3)) return Parse(Without(body, ','), CellNotation.Unnormalized);
        if (body.Contains(' ') && IsGrouped(body, ' ', 3)) return Parse(Without(body, ' '), CellNotation.Unnormalized);
        if (IsSexagesimal(body)) return CellReading.SeveralReadings;
        return IsExponential(body) ? Parse(body, CellNotation.Ambiguous) : CellReading.Text;
    }

    /// <summary>Digits with at most one point; gives the index of the point or -1.</summary>
    private static bool IsDigits(ReadOnlySpan<char> text, out int point)
    {
        point = text.IndexOf('.');
        if (text is ".") return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != point && !char.IsAsciiDigit(text[i])) return false;
        }
        return true;
    }

    /// <summary>A leading zero makes an octal number only where all digits are below eight; zeros alone are zero either way.</summary>
    private static bool IsSurelyDecimal(ReadOnlySpan<char> digits) =>
        digits.ContainsAny("89.") || !digits.ContainsAnyExcept('0');

    private static bool IsGrouped(ReadOnlySpan<char> text, char separator, int size)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (point >= 0 && text[(point + 1)..].ContainsAnyExceptInRange('0', '9')) return false;
        var isFirst = true;
        foreach (var range in whole.Split(separator))
        {
            var group = whole[range];
            if (group.IsEmpty || group.ContainsAnyExceptInRange('0', '9')) return false;
            if (size > 0 && (isFirst ? group.Length > size || group[0] == '0' : group.Length != size)) return false;
            isFirst = false;
        }
        return true;
    }

    private static bool IsSexagesimal(ReadOnlySpan<char> text) =>
        text.Contains(':') && !text.ContainsAnyExceptInRange('0', ':') && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);

    private static bool IsExponential(ReadOnlySpan<char> text)
    {
        var e = text.IndexOfAny('e', 'E');
        if (e <= 0 || e == text.Length - 1 || !IsDigits(text[..e], out _)) return false;
        var exponent = text[(e + 1)..].TrimStart("+-");
        return exponent.Length is 1 or 2 && !exponent.ContainsAnyExceptInRange('0', '9');
    }

    private static string Without(ReadOnlySpan<char> text, char separator) =>
        text.ToString().Replace(separator.ToString(), string.Empty, StringComparison.Ordinal);

    private static CellReading ParseRadix(ReadOnlySpan<char> digits, int radix)
    {
        decimal value = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix || value > MaxValue) return CellReading.Text;
            value = (value * radix) + digit;
        }
        return digits.IsEmpty ? CellReading.Text : new CellReading(CellState.Number, value, CellNotation.Ambiguous);
    }

    private static CellReading Parse(ReadOnlySpan<char> digits, CellNotation notation)
    {
        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var value)) return CellReading.Text;
        if (digits.IndexOfAny('e', 'E') >= 0) value = Normalize(value);
        return new CellReading(CellState.Number, value, notation);
    }

    /// <summary>The same value without trailing zeros.</summary>
    private static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;
}
