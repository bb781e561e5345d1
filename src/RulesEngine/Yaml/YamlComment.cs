using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>A comment, from its <c>#</c> to the end of the line.</summary>
/// <param name="Span">The place, without the line break.</param>
/// <param name="IsWholeLine">Whether nothing but white space stands before it on its line.</param>
public readonly record struct YamlComment(TextSpan Span, bool IsWholeLine);
