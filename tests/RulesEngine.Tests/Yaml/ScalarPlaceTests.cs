using System.Globalization;
using CsCheck;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>Every scalar covers what is written, and every character of its value is found where it stands.</summary>
public sealed class ScalarPlaceTests
{
    [Fact]
    public void Scalars_of_every_style_know_their_places() => WrittenScalar.Any.Sample(Check, iter: 20_000);

    [Theory]
    [InlineData("k: ", "|\n  a\n  b", "\n", YamlScalarStyle.Literal)]
    [InlineData("k: ", "|2-\n    a\n  b", "\n\n", YamlScalarStyle.Literal)]
    [InlineData("k: ", ">\n  a\n  b\n\n  c\n    d\n  e", "\nl: 1", YamlScalarStyle.Folded)]
    [InlineData("k: ", "|+\n\n\n  a", "\n\n\nl: 1", YamlScalarStyle.Literal)]
    [InlineData("k: ", "\"a\\\n    b\\tc \\\n\n   d\"", "", YamlScalarStyle.DoubleQuoted)]
    [InlineData("k: ", "'a\n\n  b  \n  c'", "", YamlScalarStyle.SingleQuoted)]
    [InlineData("k: ", "a\n  b\n\n\n  c", " # x", YamlScalarStyle.Plain)]
    [InlineData("k: ", "\"\\uD83D\\uDE00x\"", "", YamlScalarStyle.DoubleQuoted)]
    [InlineData("k: ", "|\r\n  a\r\n\r\n  b", "\r\n", YamlScalarStyle.Literal)]
    [InlineData("k: ", "|\r  a\r\r  b", "\r", YamlScalarStyle.Literal)]
    [InlineData("k: &a ", "''", "\nl: 1", YamlScalarStyle.SingleQuoted)]
    [InlineData("k: &b1 !t ", "'x'", "\nl: 1", YamlScalarStyle.SingleQuoted)]
    [InlineData("k: [!!str ", "1", ", 2]", YamlScalarStyle.Plain)]
    public void Table_of_scalars(string before, string text, string after, YamlScalarStyle style) =>
        Check(new WrittenScalar(before, text, after, style));

    [Fact]
    public void A_place_inside_prose_is_the_prose()
    {
        var report = ReportParts.Read(BaseReports.Valid2021.Replace("\n", "\r\n"));
        var section = report.FindSection("overview")!;
        foreach (var word in new[] { "统计期限", "（二）", "县政府网站", "1次；" })
            report.Source.ToString(section.GetSpan(section.Text.IndexOf(word, StringComparison.Ordinal), word.Length)).Should().Be(word);
    }

    private static void Check(WrittenScalar written)
    {
        var text = written.Before + written.Text + written.After;
        var source = SourceText.From(text);
        var tree = YamlTree.Parse(source);
        if (tree.Problems.FirstOrDefault(static p => p.Kind == YamlProblemKind.Syntax) is { } problem) Fail(text, problem.ToString());
        var expected = new TextSpan(written.Before.Length, written.Text.Length);
        var scalar = ScalarsOf(tree.Root!).FirstOrDefault(s => s.Span == expected);
        if (scalar is null) Fail(text, $"no scalar at {expected} but {string.Join(", ", ScalarsOf(tree.Root!).Select(static s => s.Span))}");
        if (scalar!.Style != written.Style) Fail(text, $"{scalar.Style} instead of {written.Style}");
        var at = expected.Start;
        var map = ScalarMap.Create(source, scalar);
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            var place = map.GetSpan(i, 1);
            var isSecondUnit = char.IsLowSurrogate(scalar.Value[i]) && place.Start < at;
            if (place.Start < at && !isSecondUnit) Fail(text, $"{i} goes back to {place}");
            if (!isSecondUnit && IsVisible(text, at, place.Start, i == 0, scalar.Style)) Fail(text, $"text is skipped before {i} at {place}");
            if (!Stands(source.ToString(place), scalar.Value[i])) Fail(text, $"{(int)scalar.Value[i]:X} is not at {place}");
            at = place.End;
        }
    }

    /// <summary>Whether anything but white space, quotes and the backslash of a joined line stands between two characters.</summary>
    private static bool IsVisible(string text, int from, int to, bool isFirst, YamlScalarStyle style)
    {
        var gap = text.AsSpan(from, Math.Max(0, to - from));
        if (style is YamlScalarStyle.Literal or YamlScalarStyle.Folded)
            return isFirst ? !gap.TrimEnd().IsEmpty && gap.TrimEnd(" \r\n").ContainsAny('\r', '\n') : !gap.IsWhiteSpace();
        return !gap.Trim("\"' \t\r\n\\\u2028").IsEmpty;
    }

    private static bool Stands(string written, char value)
    {
        if (value == '\n') return written is "\n" or "\r\n" or "\r" or "\\n";
        if (value == ' ') return written is " " or "\n" or "\r\n" or "\r" or "\\ " or "\u2028";
        if (written.Length == 1) return written[0] == value;
        if (written == "''") return value == '\'';
        return written[0] == '\\' && Unescape(written).Contains(value);
    }

    private static string Unescape(string escape) => escape[1] switch
    {
        'x' or 'U' or 'u' when escape.Length > 6 || escape[1] != 'U' => FromCode(int.Parse(escape.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        't' => "\t",
        '0' => "\0",
        '_' => "\u00A0",
        var other => other.ToString(),
    };

    private static string FromCode(int code) => code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString();

    private static IEnumerable<YamlScalar> ScalarsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(ScalarsOf),
        YamlMapping mapping => mapping.Entries.SelectMany(static e => ScalarsOf(e.Key).Concat(ScalarsOf(e.Value))),
        _ => [],
    };

    private static void Fail(string text, string reason) =>
        throw new InvalidOperationException($"{reason} in {System.Text.Json.JsonSerializer.Serialize(text)}");
}
