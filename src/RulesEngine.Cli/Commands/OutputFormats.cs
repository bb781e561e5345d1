using RulesEngine.Cli.Output;

namespace RulesEngine.Cli.Commands;

/// <summary>The words of <c>--format</c>.</summary>
internal static class OutputFormats
{
    private static readonly string[] Words =
        ["text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown"];

    /// <summary>The words in the order of <see cref="OutputFormat"/>. A list, since reflection would cost start-up time.</summary>
    public static IReadOnlyList<string> Names => Words;

    /// <summary>The format of a word.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static OutputFormat Parse(string word)
    {
        var index = Array.IndexOf(Words, word);
        if (index >= 0) return (OutputFormat)index;
        var hint = Nearest.Hint(word, Words);
        var all = string.Join(", ", Words);
        throw new CommandException(new(
            $"没有格式“{word}”{hint.Zh}（可用的有 {all}）", $"there is no format \"{word}\"{hint.En} (formats: {all})"));
    }
}
