using RulesEngine.Authoring.Building;
using RulesEngine.Diagnostics;

namespace RulesEngine.Authoring.Examples;

/// <summary>The document of a rule as a file, so that what is found in it can be shown where its author sees it.</summary>
/// <param name="Path">The file as people read it.</param>
/// <param name="Offset">How many lines stand before the text that the pack carries: those of the front matter.</param>
internal sealed record PackDocument(string Path, int Offset)
{
    /// <summary>Finds the document that became <paramref name="documentation"/> of <paramref name="rule"/>.</summary>
    public static PackDocument Find(PackFolder folder, DiagnosticDescriptor rule, string documentation)
    {
        foreach (var file in folder.Documents)
        {
            var text = file.Text.Content.ReplaceLineEndings("\n");
            if (!text.EndsWith(documentation, StringComparison.Ordinal)) continue;
            var head = text[..^documentation.Length].Split('\n');
            if (Array.Exists(head, l => IsCode(l, rule.Id))) return new PackDocument(file.Text.Path, head.Length - 1);
        }
        // Only line breaks that are none to most editors get a document here.
        return new PackDocument(rule.Id, 0);
    }

    private static bool IsCode(string line, string code) =>
        line.Split(':', 2) is [var key, var value] && key.Trim() == "code" && value.Trim().Trim('"') == code;
}
