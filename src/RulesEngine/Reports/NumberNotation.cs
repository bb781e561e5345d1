using System.Globalization;

namespace RulesEngine.Reports;

/// <summary>The ways of writing a number in ASCII characters, and which of them YAML readers understand differently.</summary>
internal static class NumberNotation
{
    /// <summary>Reads <paramref name="text"/>, which is not empty, as a number with an optional sign.</summary>
    public static CellReading Read(ReadOnlySpan<char> text)
    {
        var isNegative = text[0] == '-';
        var hasSign = isNegative || text[0] == '+';
        var body = hasSign ? text[1..].TrimStart() : text;
        if (body.IsEmpty || body[0] is '+' or '-') return CellReading.Text;
        var reading = ReadUnsigned(body);
        if (reading.State != CellState.Number || !hasSign) return reading;
        // Nobody means anything by the sign of +5 and -0, so it is a slip, or a sign of another number.
        var isOdd = !isNegative || reading.Value == 0;
        return reading with
        {
            Value = isNegative && reading.Value != 0 ? -reading.Value : reading.Value,
            Notation = isOdd ? CellNotation.Ambiguous : reading.Notation,
        };
    }

    /// <summary>All numbers that <paramref name="text"/>, which is not empty, can mean.</summary>
    public static decimal[] FindReadings(ReadOnlySpan<char> text)
    {
        var reading = Read(text);
        if (reading.State == CellState.Number) return [reading.Value];
        if (reading.Notation != CellNotation.Ambiguous) return [];
        var sign = text[0] == '-' ? -1 : 1;
        var body = text.TrimStart("+-").TrimStart();
        if (body.Contains(':')) return TryReadSexagesimal(body, out var seconds) ? [sign * seconds] : [];
        TryReadRadix(body, 8, out var octal);
        return [sign * octal, sign * ReadDecimal(body, CellNotation.Plain).Value];
    }

    /// <summary>The same value without zeros at the end of its decimals.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static CellReading ReadUnsigned(ReadOnlySpan<char> body)
    {
        if (IsDigits(body, out var point)) return ReadDigits(body, point);
        if (body.StartsWith("0x") || body.StartsWith("0X")) return ReadRadix(body[2..], 16);
        if (body.StartsWith("0o") || body.StartsWith("0O")) return ReadRadix(body[2..], 8);
        if (IsGrouped(body, '_', 0)) return ReadUnderscored(body);
        if (IsGrouped(body, ',', 3)) return ReadDecimal(Without(body, ','), CellNotation.Unnormalized);
        if (IsGrouped(body, ' ', 3)) return ReadDecimal(Without(body, ' '), CellNotation.Unnormalized);
        if (TryReadSexagesimal(body, out _)) return CellReading.SeveralReadings;
        return IsExponential(body) ? ReadExponential(body) : CellReading.Text;
    }

    private static CellReading ReadDigits(ReadOnlySpan<char> body, int point)
    {
        var isOctalToSome = point < 0 && body.Length > 1 && body[0] == '0';
        if (isOctalToSome && HasTwoReadings(body)) return CellReading.SeveralReadings;
        var isOdd = point == 0 || point == body.Length - 1 || (body[0] == '0' && body.Length > 1 && point != 1);
        return ReadDecimal(body, isOdd ? CellNotation.Ambiguous : CellNotation.Plain);
    }

    /// <summary>Whether octal and decimal differ: not for <c>08</c>, which is no octal number, nor for <c>05</c> and <c>00</c>.</summary>
    private static bool HasTwoReadings(ReadOnlySpan<char> body) => !body.ContainsAny('8', '9') && body.TrimStart('0').Length > 1;

    /// <summary>In <c>0_10</c> the leading zero counts as in <c>010</c>.</summary>
    private static CellReading ReadUnderscored(ReadOnlySpan<char> body)
    {
        var digits = Without(body, '_');
        IsDigits(digits, out var point);
        var reading = ReadDigits(digits, point);
        return reading.State == CellState.Number ? reading with { Notation = CellNotation.Ambiguous } : CellReading.Text;
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

    /// <summary>Whether separators cut the whole part into groups of <paramref name="size"/> digits, the first of which may be shorter.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, char separator, int size)
    {
        if (!text.Contains(separator)) return false;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (point >= 0 && (whole.IsEmpty || text[(point + 1)..].ContainsAnyExceptInRange('0', '9'))) return false;
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

    /// <summary>YAML 1.1: <c>190:20:30</c>, every part but the first below sixty.</summary>
    private static bool TryReadSexagesimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (!text.Contains(':')) return false;
        foreach (var range in text.Split(':'))
        {
            var part = text[range];
            if (part.Length is 0 or > 9 || part.ContainsAnyExceptInRange('0', '9')) return false;
            var digits = int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
            if ((range.Start.Value > 0 && digits >= 60) || value > CellReader.MaxValue) return false;
            value = (value * 60) + digits;
        }
        return true;
    }

    private static bool IsExponential(ReadOnlySpan<char> text)
    {
        var e = text.IndexOfAny('e', 'E');
        if (e <= 0 || !IsDigits(text[..e], out _)) return false;
        var exponent = text[(e + 1)..];
        if (!exponent.IsEmpty && exponent[0] is '+' or '-') exponent = exponent[1..];
        return exponent.Length is 1 or 2 && !exponent.ContainsAnyExceptInRange('0', '9');
    }

    private static CellReading ReadRadix(ReadOnlySpan<char> digits, int radix) =>
        TryReadRadix(digits, radix, out var value) ? new CellReading(CellState.Number, value, CellNotation.Ambiguous) : CellReading.Text;

    private static bool TryReadRadix(ReadOnlySpan<char> digits, int radix, out decimal value)
    {
        value = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : radix;
            if (digit >= radix || value > CellReader.MaxValue) return false;
            value = (value * radix) + digit;
        }
        return !digits.IsEmpty;
    }

    private static CellReading ReadDecimal(ReadOnlySpan<char> digits, CellNotation notation)
    {
        const NumberStyles styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var value)) return CellReading.Text;
        return new CellReading(CellState.Number, value, notation);
    }

    private static CellReading ReadExponential(ReadOnlySpan<char> text)
    {
        var reading = ReadDecimal(text, CellNotation.Ambiguous);
        return reading with { Value = WithoutTrailingZeros(reading.Value) };
    }

    private static string Without(ReadOnlySpan<char> text, char separator) =>
        text.ToString().Replace(separator.ToString(), string.Empty, StringComparison.Ordinal);
}
