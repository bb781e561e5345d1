using RulesEngine.Text;

namespace RulesEngine.Yaml;

/// <summary>Something that kept a piece of text from being read as the YAML we take.</summary>
/// <param name="Kind">Whether it is no YAML, or YAML that is not taken here.</param>
/// <param name="Span">The place; never more than the piece that is lost.</param>
/// <param name="Reason">What is wrong, as a clause for a message.</param>
public sealed record YamlProblem(YamlProblemKind Kind, TextSpan Span, LocalizedText Reason);

/// <summary>The classes of <see cref="YamlProblem"/>.</summary>
public enum YamlProblemKind
{
    /// <summary>The text is not YAML.</summary>
    Syntax,

    /// <summary>YAML that reports do not use: anchors, aliases, tags, merge keys, several documents, more depth or size than allowed.</summary>
    Unsupported,
}
