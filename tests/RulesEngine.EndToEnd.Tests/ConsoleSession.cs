namespace RulesEngine.EndToEnd.Tests;

/// <summary>A command as a README shows it, and the output it is said to write; a line <c>…</c> stands for any lines.</summary>
internal sealed record ConsoleSession(string Command, int ExitCode, IReadOnlyList<string> Output)
{
    private const string Prompt = "$ rulesengine ";
    private const string ExitCodeMark = "# 退出码 ";
    private const string Omission = "…";

    /// <summary>The arguments behind the name of the command.</summary>
    public string[] Arguments => Command[Prompt.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The commands of a block, in their order.</summary>
    public static IEnumerable<ConsoleSession> Read(string block)
    {
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Prompt, StringComparison.Ordinal)) continue;
            var parts = lines[i].Split(ExitCodeMark);
            var output = lines.Skip(i + 1).TakeWhile(static l => !l.StartsWith(Prompt, StringComparison.Ordinal));
            yield return new ConsoleSession(parts[0], parts.Length == 1 ? 0 : parts[1][0] - '0', [.. output]);
        }
    }

    /// <summary>The first line that <paramref name="written"/> lacks at its place; null where all are there.</summary>
    public string? FindMissing(string written)
    {
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (next, maySkip) = (0, false);
        foreach (var shown in Output)
        {
            if (shown == Omission)
            {
                maySkip = true;
                continue;
            }
            var found = maySkip ? Array.IndexOf(lines, shown, next) : next < lines.Length && lines[next] == shown ? next : -1;
            if (found < 0) return shown;
            (next, maySkip) = (found + 1, false);
        }
        return next == lines.Length || maySkip ? null : lines[next];
    }
}
