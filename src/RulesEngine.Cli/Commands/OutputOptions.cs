using System.CommandLine;
using RulesEngine.Cli.Output;
using RulesEngine.Cli.Terminal;

namespace RulesEngine.Cli.Commands;

/// <summary>The options that say how findings are written.</summary>
internal sealed class OutputOptions
{
    private static readonly string[] FormatNames = [.. Enum.GetNames<OutputFormat>().Select(static n => n.ToLowerInvariant())];
    private readonly Session _session;
    private readonly Option<string[]> _formats;
    private readonly Option<bool> _statistics;
    private readonly Option<bool> _timings;
    private readonly Option<bool> _quiet;
    private readonly Option<string> _color;

    public OutputOptions(Command command, Session session)
    {
        _session = session;
        command.Add(_formats = CreateFormats(session));
        command.Add(_statistics = new Option<bool>("--statistics") { Description = session.Say("列出各规则的问题数", "Count the findings of each rule") });
        command.Add(_timings = new Option<bool>("--timings") { Description = session.Say("列出各规则的用时", "Show the time of each rule") });
        command.Add(_quiet = new Option<bool>("--quiet", "-q") { Description = session.Say("不写汇总", "Leave out the summary") });
        command.Add(_color = ColorChoice.CreateOption(session));
    }

    /// <summary>Whether the rules' times are asked for.</summary>
    public bool AreTimingsAsked(ParseResult result) => result.GetValue(_timings);

    public bool IsQuiet(ParseResult result) => result.GetValue(_quiet);

    /// <summary>Opens the outputs that were asked for.</summary>
    /// <param name="result">The arguments.</param>
    /// <param name="hasBaseline">Whether the findings are held against a baseline.</param>
    /// <param name="isOutputTaken">Whether standard output carries something else.</param>
    /// <exception cref="CommandException">A file cannot be written, or two formats go to one place.</exception>
    public OutputSet Open(ParseResult result, bool hasBaseline, bool isOutputTaken = false)
    {
        var color = ColorChoice.IsOn(result.GetValue(_color));
        var context = new OutputContext(_session.Catalog, _session.WorkingDirectory, Session.Version)
        {
            Language = _session.Language,
            Color = color,
            Width = TerminalWidth.Columns,
            Statistics = result.GetValue(_statistics),
            Timings = result.GetValue(_timings),
            Quiet = result.GetValue(_quiet),
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
            Description = session.Say(
                $"输出格式，可重复：{string.Join('|', FormatNames)}", $"Output format, repeatable: {string.Join('|', FormatNames)}"),
        };
        option.CompletionSources.Add(FormatNames);
        return option;
    }
}
