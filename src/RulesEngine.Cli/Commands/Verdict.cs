using System.CommandLine;
using RulesEngine.Workspaces;

namespace RulesEngine.Cli.Commands;

/// <summary>The exit code of a check, and the options that decide it.</summary>
internal sealed class Verdict
{
    private readonly Session _session;
    private readonly Option<string> _failOn;
    private readonly Flag _allowEmpty;

    public Verdict(Command command, Session session)
    {
        _session = session;
        command.Add(_failOn = WordOption.Create("--fail-on", ["error", "warning", "info", "never"], "error",
            session.Say("从哪个级别起以 1 退出", "From which severity on the exit code is 1")));
        _allowEmpty = new Flag(command, "--allow-empty", session.Say("没有找到报告也算成功", "Finding no report is no failure"));
    }

    /// <summary>Says on standard error what could not be done, and gives the exit code.</summary>
    public int Of(ParseResult result, CheckSummary summary)
    {
        foreach (var failure in summary.Failures)
            _session.Fail(failure.Message);
        if (!summary.Failures.IsEmpty) return ExitCodes.CouldNotDo;
        if (summary.Files == 0 && !_allowEmpty.IsGiven(result))
            return _session.Fail(new("没有找到报告；如属正常，请加 --allow-empty", "no report was found; add --allow-empty if that is as it should be"));
        return CountFatal(result, summary) > 0 ? ExitCodes.Found : ExitCodes.Clean;
    }

    private int CountFatal(ParseResult result, CheckSummary summary) => result.GetValue(_failOn) switch
    {
        "never" => 0,
        "info" => summary.Errors + summary.Warnings + summary.Infos,
        "warning" => summary.Errors + summary.Warnings,
        _ => summary.Errors,
    };
}
