using System.Text;
using System.Xml;

namespace RulesEngine.Cli.Output.Xml;

/// <summary>What the XML formats have in common: how the document is laid out, and characters that XML 1.0 does not know.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings =
        new() { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    /// <summary>A writer that leaves <paramref name="output"/> open.</summary>
    public static XmlWriter Create(TextWriter output) => XmlWriter.Create(output, Settings);

    /// <summary>Writes an attribute whose value may hold any characters.</summary>
    public static void WriteText(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    /// <summary>The text with what XML 1.0 (section 2.2 "Characters") forbids shown as U+2400 … or U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append((IsXml(rune) ? rune : Replace(rune)).ToString());
        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character)) return false;
        }
        return true;
    }

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);

    private static Rune Replace(Rune rune) => rune.Value < 0x20 ? VisibleText.Of(rune) : Rune.ReplacementChar;
}
