using System.CommandLine;
using RulesEngine.Cli.Commands;

namespace RulesEngine.Cli.Terminal;

/// <summary>Whether output is coloured: as <c>--color</c> says, else on a terminal that is not told otherwise (no-color.org).</summary>
internal static class ColorChoice
{
    public static Option<string> CreateOption(Session session) => WordOption.Create(
        "--color", ["auto", "always", "never"], "auto", session.Say("是否用颜色", "Whether to use colours"));

    public static bool IsOn(string? choice) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };
}
