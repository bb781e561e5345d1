using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>A node of a YAML document with its place in the text.</summary>
/// <param name="span">From the first character of the node to behind its last, without comments and trailing white space.</param>
public abstract class YamlNode(TextSpan span)
{
    /// <summary>The place of the node in the text.</summary>
    public TextSpan Span { get; } = span;
}

/// <summary>How a scalar is written (YAML 1.2, chapters 7.3 and 8.1).</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>Block scalar that keeps its lines (<c>|</c>).</summary>
    Literal,

    /// <summary>Block scalar that folds its lines (<c>&gt;</c>).</summary>
    Folded,
}

/// <summary>A single value.</summary>
/// <param name="value">The value as YAML reads it, never null.</param>
/// <param name="style">How it is written.</param>
/// <param name="span">With quotes or block header.</param>
public sealed class YamlScalar(string value, YamlScalarStyle style, TextSpan span) : YamlNode(span)
{
    /// <summary>The value as YAML reads it; empty where nothing is written.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public YamlScalarStyle Style { get; } = style;

    /// <summary>Whether nothing is written at all, as in <c>key:</c>.</summary>
    public bool IsAbsent => Value.Length == 0 && Style == YamlScalarStyle.Plain;
}

/// <summary>A list of nodes.</summary>
/// <param name="items">The nodes in order.</param>
/// <param name="isFlow">Whether written in brackets.</param>
/// <param name="span">With its brackets.</param>
public sealed class YamlSequence(ImmutableArray<YamlNode> items, bool isFlow, TextSpan span) : YamlNode(span)
{
    /// <summary>The nodes in order.</summary>
    public ImmutableArray<YamlNode> Items { get; } = items;

    /// <summary>Whether written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Whether a comma stands before the closing bracket, which YAML does not count as an item.</summary>
    public bool EndsWithComma { get; init; }
}

/// <summary>Keys and their values, in the order of the text; a key may stand more than once.</summary>
/// <param name="entries">The pairs in order.</param>
/// <param name="isFlow">Whether written in braces.</param>
/// <param name="span">With its braces.</param>
public sealed class YamlMapping(ImmutableArray<YamlEntry> entries, bool isFlow, TextSpan span) : YamlNode(span)
{
    /// <summary>The pairs in order.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether written in braces.</summary>
    public bool IsFlow { get; } = isFlow;
}

/// <summary>A piece of text that could not be parsed; a <see cref="YamlProblem"/> says why.</summary>
/// <param name="span">The piece.</param>
public sealed class YamlBroken(TextSpan span) : YamlNode(span);

/// <summary>A key and its value.</summary>
/// <param name="Key">Always a scalar; other keys are reported and left out.</param>
/// <param name="Value">The value, an absent scalar where nothing is written.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>From the key to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(Key.Span.Start, Math.Max(Key.Span.End, Value.Span.End));
}
