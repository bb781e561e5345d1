using System.CommandLine;
using RulesEngine.Cli.Output;
using RulesEngine.Cli.Terminal;

namespace RulesEngine.Cli.Commands;

/// <summary>The options that say how findings are written.</summary>
internal sealed class OutputOptions
{
    private readonly Session _session;
    private readonly Option<string[]> _formats;
    private readonly Flag _statistics;
    private readonly Flag _timings;
    private readonly Flag _quiet;
    private readonly Option<string> _color;

    public OutputOptions(Command command, Session session)
    {
        _session = session;
        command.Add(_formats = CreateFormats(session));
        _statistics = new Flag(command, "--statistics", session.Say("列出各规则的问题数", "Count the findings of each rule"));
        _timings = new Flag(command, "--timings", session.Say("列出各规则的用时", "Show the time of each rule"));
        _quiet = new Flag(command, "--quiet", session.Say("不写汇总", "Leave out the summary"), "-q");
        command.Add(_color = ColorChoice.CreateOption(session));
    }

    /// <summary>Whether the rules' times are asked for.</summary>
    public bool AreTimingsAsked(ParseResult result) => _timings.IsGiven(result);

    public bool IsQuiet(ParseResult result) => _quiet.IsGiven(result);

    /// <summary>Opens the outputs that were asked for.</summary>
    /// <param name="result">The arguments.</param>
    /// <param name="hasBaseline">Whether the findings are held against a baseline.</param>
    /// <param name="isOutputTaken">Whether standard output carries something else.</param>
    /// <exception cref="CommandException">A file cannot be written, or two formats go to one place.</exception>
    public OutputSet Open(ParseResult result, bool hasBaseline, bool isOutputTaken = false)
    {
        var color = ColorChoice.IsOn(result.GetValue(_color));
        var context = new OutputContext(_session.FolderCatalog, _session.WorkingDirectory, ToolVersion.Current)
        {
            Language = _session.Language,
            Color = color,
            Width = TerminalWidth.Columns,
            Statistics = _statistics.IsGiven(result),
            Timings = _timings.IsGiven(result),
            Quiet = _quiet.IsGiven(result),
            HasBaseline = hasBaseline,
        };
        var formats = result.GetValue(_formats) ?? [];
        if (formats.Length == 0 && !isOutputTaken) formats = ["text"];
        return OutputSet.Open(formats, context, isOutputTaken ? null : _session.Out);
    }

    private static Option<string[]> CreateFormats(Session session)
    {
        var option = new Option<string[]>("--format", "-f")
        {
            HelpName = "FORMAT[=FILE]",
            Description = session.Say("输出格式，可重复：", "Output format, repeatable: ") + string.Join('|', OutputFormats.Names),
        };
        option.CompletionSources.Add([.. OutputFormats.Names]);
        return option;
    }
}
