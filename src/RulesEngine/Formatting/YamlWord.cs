using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesEngine.Formatting;

/// <summary>Writes a text as a YAML scalar on one line.</summary>
internal static class YamlWord
{
    private const string Harmless = "·、，。（）《》〔〕“”";

    /// <summary>The text as it is where it consists of letters, digits and Chinese punctuation; else in double quotes.</summary>
    public static string Write(string text) =>
        text.Length > 0 && text.All(static c => char.IsLetterOrDigit(c) || Harmless.Contains(c))
            ? text
            : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
