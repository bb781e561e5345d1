namespace RulesEngine.Workspaces.Features.Hover;

/// <summary>Text of a report inside Markdown, where none of its characters may mean anything.</summary>
internal static class MarkdownCode
{
    /// <summary>A code span; the fence is longer than any run of backticks in the text (CommonMark 6.1).</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var (run, longest) = (0, 0);
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        var fence = new string('`', longest + 1);
        return longest == 0 ? $"`{line}`" : $"{fence} {line} {fence}";
    }
}
