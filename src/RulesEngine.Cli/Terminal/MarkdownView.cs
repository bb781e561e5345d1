using Spectre.Console;

namespace RulesEngine.Cli.Terminal;

/// <summary>Shows the Markdown of rule documents on a terminal: headings, code, and emphasis of code words.</summary>
internal static class MarkdownView
{
    public static void Write(TextWriter output, string markdown)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = TerminalWidth.Columns;
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else console.MarkupLine(isCode ? $"  [grey]{Markup.Escape(line)}[/]" : Style(line));
        }
    }

    private static string Style(string line)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal)) return $"[bold underline]{Markup.Escape(line[2..])}[/]";
        if (line.StartsWith('#')) return $"[bold]{Markup.Escape(line.TrimStart('#', ' '))}[/]";
        // Every second piece between back quotes is code.
        var pieces = line.Split('`').Select(static (piece, i) => i % 2 == 1 ? $"[cyan]{Markup.Escape(piece)}[/]" : Markup.Escape(piece));
        return string.Concat(pieces);
    }
}
