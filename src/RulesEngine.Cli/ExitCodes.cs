namespace RulesEngine.Cli;

/// <summary>What the command says to its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Done; nothing at or above the level of <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Done; something was found.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, unreadable file, wrong configuration, or nothing to check.</summary>
    public const int CouldNotDo = 2;

    /// <summary>Ended by Ctrl+C (128 + SIGINT, as shells say it).</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of standard output went away (128 + SIGPIPE).</summary>
    public const int ReaderGone = 141;
}
