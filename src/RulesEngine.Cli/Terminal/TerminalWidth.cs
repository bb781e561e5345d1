namespace RulesEngine.Cli.Terminal;

/// <summary>How wide what is written may be.</summary>
internal static class TerminalWidth
{
    /// <summary>Wide enough that nothing is cut to fit.</summary>
    public const int Unbounded = 1000;

    /// <summary>The columns of the terminal behind standard output; <see cref="Unbounded"/> where there is none.</summary>
    public static int Columns
    {
        get
        {
            if (Console.IsOutputRedirected) return Unbounded;
            try
            {
                return Console.WindowWidth > 0 ? Console.WindowWidth : Unbounded;
            }
            catch (IOException)
            {
                return Unbounded;
            }
        }
    }
}
