using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace RulesEngine.Testing;

/// <summary>Shows in which lines two texts differ.</summary>
internal static class TextDifference
{
    /// <summary>The lines that differ, with <c>-</c> and <c>+</c> before them; null where the texts are equal.</summary>
    public static string? Find(string expected, string actual)
    {
        if (expected == actual) return null;
        var text = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(Visible(expected), Visible(actual), ignoreWhiteSpace: false).Lines)
        {
            if (line.Type == ChangeType.Unchanged) continue;
            if (text.Length > 0) text.Append('\n');
            text.Append(line.Type == ChangeType.Deleted ? "- " : "+ ").Append(line.Text);
        }
        return text.ToString();
    }

    /// <summary>Line breaks are characters that can differ too.</summary>
    private static string Visible(string text) =>
        text.Replace("\r", "␍", StringComparison.Ordinal);
}
