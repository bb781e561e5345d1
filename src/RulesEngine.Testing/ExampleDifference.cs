using RulesEngine.Text;

namespace RulesEngine.Testing;

/// <summary>One way in which an example does not do what its document says.</summary>
/// <param name="Message">What differs.</param>
/// <param name="Source">The source line, or the changed lines; empty where there are none.</param>
public sealed record ExampleDifference(LocalizedText Message, string Source)
{
    /// <summary>The message, and the lines indented below it.</summary>
    public string In(Language language) => Source.Length == 0
        ? Message.In(language)
        : $"{Message.In(language)}\n{string.Join('\n', Source.Split('\n').Select(static l => "    | " + l))}";
}
