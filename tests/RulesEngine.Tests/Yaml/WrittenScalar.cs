using CsCheck;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>A scalar as a hand might write it: its text, and the text around it.</summary>
/// <param name="Before">What stands before the scalar.</param>
/// <param name="Text">The scalar with quotes or block header, without trailing white space.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="Style">How it is written.</param>
internal sealed record WrittenScalar(string Before, string Text, string After, YamlScalarStyle Style)
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "一", "总计", "a", "12", "a#b", "http://x.cn/a?b=1&c", "it", "😀", "（一）", "-1", "e:f", "x\"y", "x'y", "50%", "a\u2028b");

    private static readonly Gen<string> Words =
        from words in Word.Array[1, 4]
        from gap in Gen.OneOf(" ", "  ", "\t", "  \t")
        select string.Join(gap, words);

    /// <summary>Lines of text behind the first; empty ones are blank lines.</summary>
    private static readonly Gen<string[]> MoreLines = Gen.Frequency((3, Words), (1, Gen.Const(string.Empty))).Array[0, 4];

    private static readonly Gen<string> Properties = Gen.OneOf("", "", "", "&a ", "!!str ", "!t ");

    private static readonly Gen<string> Single =
        from first in Words
        from more in MoreLines
        from inner in Gen.OneOf("", "''", "it''s", " ")
        select $"'{Fold([.. more.Prepend(first + inner)]).Replace("x'y", "x''y")}'";

    private static readonly Gen<string> Escape = Gen.OneOf(
        "", "\\n", "\\t", "\\\"", "\\\\", "\\x41", "\\u4e00", "\\U0001F600", "\\\n      ", "\\ ", " \\\n\n      ", "\\/", "\\_", "\\0", "  \\\n      \\ ");

    private static readonly Gen<string> Double =
        from first in Words
        from more in MoreLines
        from start in Escape
        from end in Escape
        select $"\"{start}{Fold([.. more.Prepend(first)]).Replace("x\"y", "x\\\"y")}{end}z\"";

    private static readonly Gen<string> PlainLine =
        from words in Gen.OneOf("一", "总计", "a", "a#b", "http://x.cn/a", "it's", "😀", "e:f", "x\"y").Array[1, 4]
        from gap in Gen.OneOf(" ", "  ", " \t ")
        select string.Join(gap, words);

    private static readonly Gen<string> Plain =
        from first in PlainLine
        from more in Gen.Frequency((3, PlainLine), (1, Gen.Const(string.Empty))).Array[0, 3]
        select Fold([.. more.Prepend(first)]).TrimEnd();

    private static readonly Gen<(string Before, string After)> FlowPlaces = Gen.OneOf(
        ("k: ", "\nl: 1\n"), ("k: ", ""), ("k: ", " # 注\nl: 1"), ("k: [", "]\n"), ("k: [1, ", ", 2] # 注\nl: 1\n"), ("k: {a: ", ", b: 1}\n"),
        ("- ", "\n- 2\n"), ("a:\n  b:\n    c: ", "\n    d: 1\n"), ("k:\n  - ", "\n  - 2\n"), ("", "\n"), ("k: [ ", " ]"), ("k:\n  ", "\nl: 1"),
        ("k: [[1], {a: [", "]}]\n"), ("k: [a, # 注\n  ", "]\n"));

    private static readonly Gen<(string Before, string After)> KeyPlaces = Gen.OneOf(
        ("", ": 1\n"), ("a: 1\n", ": 1\n"), ("a:\n  ", " : [1]\n"), ("{", ": 1}\n"), ("k: {a: 1, ", ": 2}\n"), ("- ", ": 1\n"));

    private static readonly Gen<WrittenScalar> Block =
        from folded in Gen.Bool
        from chomping in Gen.OneOf("", "-", "+")
        from isExplicit in Gen.Bool
        from comment in Gen.OneOf("", " # 注", "   ")
        from column in Gen.Int[0, 2]
        from depth in Gen.Int[1, 3]
        from lines in BlockLines
        from tail in Gen.OneOf("", "\n", "\n\n", "\n  \n")
        from after in Gen.OneOf("", "l: 1\n", "# 注\nl: 1\n")
        let indent = column * 2 + depth
        let needsIndicator = lines[0].StartsWith(' ') || string.IsNullOrWhiteSpace(lines[0])
        let indicator = isExplicit || needsIndicator ? $"{depth}" : ""
        let text = string.Join('\n', lines.Select(l => l.Length == 0 ? "" : new string(' ', indent) + l))
        let before = string.Concat(Enumerable.Range(0, column).Select(static c => new string(' ', c * 2) + "p:\n")) + new string(' ', column * 2) + "k: "
        select new WrittenScalar(before, $"{(folded ? ">" : "|")}{indicator}{chomping}{comment}\n{text}".TrimEnd(' ', '\n', '\t', '\u2028'),
            tail + (tail.Length == 0 && after.Length > 0 ? "\n" : "") + after, folded ? YamlScalarStyle.Folded : YamlScalarStyle.Literal);

    private static Gen<string[]> BlockLines =>
        from first in Gen.OneOf(Words, Words.Select(static w => "  " + w), Gen.Const(string.Empty))
        from more in Gen.Frequency((4, Words), (1, Words.Select(static w => " " + w)), (1, Words.Select(static w => "\t" + w)),
            (1, Gen.Const("# 字")), (1, Gen.Const("a: [1")), (2, Gen.Const(string.Empty)), (1, Gen.Const("  "))).Array[0, 5]
        from last in Words
        select (string[])[first, .. more, last];

    /// <summary>Scalars of every style in every place.</summary>
    public static Gen<WrittenScalar> Any { get; } =
        from scalar in Gen.Frequency((2, Flow(Plain, YamlScalarStyle.Plain)), (2, Flow(Single, YamlScalarStyle.SingleQuoted)),
            (3, Flow(Double, YamlScalarStyle.DoubleQuoted)), (3, Block), (1, Keys))
        from crlf in Gen.Bool
        select crlf ? scalar.WithCrLf() : scalar;

    private static Gen<WrittenScalar> Keys =>
        from scalar in Gen.OneOf(
            PlainLine.Select(static t => (Text: t, Style: YamlScalarStyle.Plain)),
            Words.Select(static t => (Text: $"'{t.Replace("'", "''")}'", Style: YamlScalarStyle.SingleQuoted)),
            Words.Select(static t => (Text: $"\"{t.Replace("\"", "\\\"")}\\u4e00\"", Style: YamlScalarStyle.DoubleQuoted)))
        from place in KeyPlaces
        from properties in Properties
        select new WrittenScalar(place.Before + properties, scalar.Text, place.After, scalar.Style);

    /// <summary>YamlDotNet 18.1 does not take an anchor or a tag before most values of a flow mapping.</summary>
    private static Gen<WrittenScalar> Flow(Gen<string> text, YamlScalarStyle style) =>
        from scalar in text
        from place in FlowPlaces
        from properties in Properties
        let prefix = place.Before.Contains('{') ? string.Empty : properties
        select new WrittenScalar(place.Before + prefix, scalar, place.After, style);

    private WrittenScalar WithCrLf() =>
        new(Before.Replace("\n", "\r\n"), Text.Replace("\n", "\r\n"), After.Replace("\n", "\r\n"), Style);

    private static string Fold(string[] lines) => string.Join('\n', lines.Select(static (l, i) => i == 0 || l.Length == 0 ? l : "      " + l)).TrimEnd('\n');
}
