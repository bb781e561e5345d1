using System.Text.Encodings.Web;
using System.Text.Json;
using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Formatting;

/// <summary>Keys and other words as YAML scalars on one line.</summary>
internal static class YamlWord
{
    // The characters that cannot begin a plain scalar (YAML 1.2, 5.3).
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private const string Harmless = "-·、，。（）《》〔〕“”";

    /// <summary>The text as it is where it consists of letters, digits, hyphens and Chinese punctuation; else in double quotes.</summary>
    public static string Write(string text) =>
        text.Length > 0 && text[0] != '-' && text.All(static c => char.IsLetterOrDigit(c) || Harmless.Contains(c))
            ? text
            : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>Whether a key is sound YAML; those of broken lines are guessed and may begin with half a quotation.</summary>
    public static bool IsSound(SourceText source, YamlScalar key)
    {
        if (key.Style != YamlScalarStyle.Plain) return true;
        var text = source.Slice(key.Span);
        return text.SequenceEqual(key.Value) && text.Length > 0 && !Indicators.Contains(text[0]);
    }
}
