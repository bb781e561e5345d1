using RulesEngine.Text;
using YamlDotNet.Core;

namespace RulesEngine.Yaml;

/// <summary>Says in both languages what the parser stumbled over.</summary>
internal static class SyntaxReason
{
    public static readonly LocalizedText Indentation = new(
        "缩进与同级各行不一致", "the indentation differs from the lines beside it");

    public static readonly LocalizedText Level = new(
        "缩进与它所属的一级不符", "the indentation is not that of the level it belongs to");

    public static readonly LocalizedText EmptyCell = new(
        "两个逗号之间没有值", "there is no value between two commas");

    public static readonly LocalizedText EmptyRow = new(
        "方括号里只有逗号，没有值", "there are commas in the brackets but no values");

    public static readonly LocalizedText MissingColon = new(
        "这一行不是“键: 值”，可能缺少英文冒号和空格，或正文没有缩进",
        "this line is no \"key: value\"; a colon and a space may be missing, or text is not indented");

    public static readonly LocalizedText ControlCharacter = new(
        "含有不可见的控制字符", "it holds an invisible control character");

    private static readonly LocalizedText WrongColon = new(
        "冒号应写作英文冒号加空格；若是正文，请缩进", "a colon must be ASCII with a space behind it; text must be indented");

    public static readonly LocalizedText ValueAndRows = new(
        "冒号后已有内容，下面又有各行，请删去其一", "there is a value behind the colon and rows below; remove one of them");

    public static readonly LocalizedText Tab = new("缩进用了制表符，请改用空格", "tabs are used for indentation; use spaces");

    private static readonly LocalizedText OpenBracket = new(
        "方括号 [ 没有闭合，或两值之间缺少逗号", "a bracket [ is not closed, or a comma is missing");

    private static readonly LocalizedText OpenBrace = new(
        "花括号 { 没有闭合，或两值之间缺少逗号", "a brace { is not closed, or a comma is missing");

    private static readonly LocalizedText OpenQuote = new("引号没有闭合", "a quote is not closed");

    private static readonly LocalizedText TightComment = new("注释的 # 前缺少空格", "a comment needs a space before its #");

    private static readonly LocalizedText BadStart = new(
        "值不能以这个字符开头，请加引号", "a value cannot begin with this character; put it in quotes");

    private static readonly LocalizedText UnknownEscape = new(
        "引号里的 \\ 之后不是转义字符，请改用单引号", "a \\ in quotes begins no known escape; use single quotes");

    private static readonly (string Mark, LocalizedText Reason)[] Known =
    [
        ("',' or ']'", OpenBracket),
        ("',' or '}'", OpenBrace),
        ("invalid comment after", TightComment),
        ("a comment", TightComment),
        ("document indicator", OpenQuote),
        ("unexpected end of stream", OpenQuote),
        ("quoted scalar, found", UnknownEscape),
        ("quoted scalar", OpenQuote),
        ("block scalar, did not", new("| 之后应换行，文字从下一行开始", "text begins on the line below the |")),
        ("block scalar", Indentation),
        ("expected key", Indentation),
        ("<document end>", Indentation),
        ("node content", new("缺少值", "a value is missing")),
        ("invalid mapping", new("值里有英文冒号加空格，请给整个值加引号", "the value holds a colon and a space; put it in quotes")),
        ("block mapping in", Indentation),
        ("not allowed in this context", Indentation),
        ("expected '-'", Indentation),
        ("expected ':'", MissingColon),
        ("<document start>", MissingColon),
        ("cannot start any token", BadStart),
        ("key indicator", BadStart),
        ("a tag", BadStart),
        ("anchor", BadStart),
        ("directive", BadStart),
        ("tab ", Tab),
    ];

    /// <summary>The reason behind an exception of YamlDotNet.</summary>
    public static LocalizedText Of(Exception exception)
    {
        // YamlDotNet 18.1 answers a sequence left open before a key with an exception of the runtime.
        if (exception is not YamlException) return OpenBracket;
        foreach (var (mark, reason) in Known)
        {
            if (exception.Message.Contains(mark, StringComparison.Ordinal)) return reason;
        }
        return new($"无法解析（{exception.Message}）", exception.Message);
    }

    /// <summary>What is wrong with a line that has no key, as far as its text shows it.</summary>
    public static LocalizedText? OfLine(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !KeyHeader.CanStart(line[0]) || OfValue(line) is not null) return OfValue(line);
        return line.ContainsAny('：', ':') ? WrongColon : MissingColon;
    }

    /// <summary>What the eye sees wrong with a value that stands on one line, or null; clearer than the parser's own reason.</summary>
    public static LocalizedText? OfValue(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return null;
        var closing = value[0] switch { '[' => ']', '{' => '}', '"' => '"', '\'' => '\'', _ => '\0' };
        if (closing == '\0') return null;
        var end = value[1..].IndexOf(closing) + 1;
        if (end == 0) return closing switch { ']' => OpenBracket, '}' => OpenBrace, _ => OpenQuote };
        var rest = value[(end + 1)..].TrimStart();
        if (rest.IsEmpty || (closing is '"' or '\'' && rest.Contains(closing)) || value[1..end].Contains(value[0])) return null;
        return rest[0] == '#' ? TightComment : new($"{closing} 之后还有多余的内容", $"something stands behind the {closing}");
    }
}
