using RulesEngine.Text;
using YamlDotNet.Core;

namespace RulesEngine.Yaml;

/// <summary>Says in both languages what the parser stumbled over.</summary>
internal static class SyntaxReason
{
    public static readonly LocalizedText Indentation = new(
        "缩进与同级各行不一致", "the indentation differs from the lines beside it");

    public static readonly LocalizedText EmptyCell = new(
        "两个逗号之间没有值", "there is no value between two commas");

    public static readonly LocalizedText MissingColon = new(
        "这一行不是“键: 值”，可能缺少英文冒号和空格", "this line is no \"key: value\"; a colon and a space may be missing");

    public static readonly LocalizedText ControlCharacter = new(
        "含有不可见的控制字符", "it holds an invisible control character");

    public static readonly LocalizedText Tab = new(
        "缩进用了制表符，请改用空格", "tabs are used for indentation; use spaces");

    private static readonly (string Mark, LocalizedText Reason)[] Known =
    [
        ("',' or ']'", new("方括号 [ 没有闭合，或两值之间缺少逗号", "a bracket [ is not closed, or a comma is missing")),
        ("',' or '}'", new("花括号 { 没有闭合，或两值之间缺少逗号", "a brace { is not closed, or a comma is missing")),
        ("quoted scalar", new("引号没有闭合", "a quote is not closed")),
        ("expected key", Indentation),
        ("<document end>", Indentation),
        ("node content", new("缺少值", "a value is missing")),
        ("invalid mapping", new("值里有英文冒号加空格，请给整个值加引号", "the value holds a colon and a space; put it in quotes")),
        ("block mapping in", Indentation),
        ("not allowed in this context", Indentation),
        ("cannot start any token", new("值不能以这个字符开头，请加引号", "a value cannot begin with this character; put it in quotes")),
        ("tab", Tab),
    ];

    /// <summary>The reason behind an exception of YamlDotNet.</summary>
    public static LocalizedText Of(Exception exception)
    {
        // YamlDotNet 18.1 answers a sequence left open before a key with an exception of the runtime.
        if (exception is not YamlException) return Known[0].Reason;
        foreach (var (mark, reason) in Known)
        {
            if (exception.Message.Contains(mark, StringComparison.Ordinal)) return reason;
        }
        return LocalizedText.Same(exception.Message);
    }
}
