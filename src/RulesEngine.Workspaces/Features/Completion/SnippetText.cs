using System.Text;

namespace RulesEngine.Workspaces.Features.Completion;

/// <summary>Writes and reads snippets (LSP 3.17, "Snippet Syntax").</summary>
internal static class SnippetText
{
    /// <summary>The text so that nothing in it means anything to a snippet.</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);

    /// <summary>A tab stop with what stands there until something is typed.</summary>
    public static string Stop(int number, string text) => $"${{{number}:{Escape(text)}}}";

    /// <summary>The text a snippet leaves when all its tab stops are passed.</summary>
    public static string ToPlain(string snippet)
    {
        var text = new StringBuilder(snippet.Length);
        for (var i = 0; i < snippet.Length; i++)
        {
            if (snippet[i] == '\\' && i + 1 < snippet.Length) text.Append(snippet[++i]);
            else if (snippet[i] == '$' && i + 1 < snippet.Length && snippet[i + 1] == '{') i = snippet.IndexOf(':', i);
            else if (snippet[i] == '$') i++;
            else if (snippet[i] != '}') text.Append(snippet[i]);
        }
        return text.ToString();
    }
}
