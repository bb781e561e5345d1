using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine check</c>: finds what is wrong in reports.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Session _session;
    private readonly FileOptions _files;
    private readonly OutputOptions _outputs;
    private readonly BaselineOptions _baselines;
    private readonly Verdict _verdict;
    private readonly Flag _noProgress;

    public CheckCommand(Session session)
        : base("check", session.Say("检查报告", "Check reports"))
    {
        _session = session;
        _files = new FileOptions(this, session);
        _outputs = new OutputOptions(this, session);
        _baselines = new BaselineOptions(this, session);
        _verdict = new Verdict(this, session);
        _noProgress = new Flag(this, "--no-progress", session.Say("不显示进度", "Show no progress"));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var request = _baselines.Read(result, _files.Read(result) with { MeasureTime = _outputs.AreTimingsAsked(result) });
        var newBaseline = _baselines.Start(result, request);
        using var interruption = new Interruption();
        using var outputs = _outputs.Open(result, request.Configuration.BaselineFile is not null);
        using var progress = new CheckProgress(_session, request, outputs.UsesStandardOutput, isAllowed: !_noProgress.IsGiven(result));
        var summary = new CheckPipeline(_session.Catalog, request).Run(file =>
        {
            progress.Report(file);
            newBaseline?.Add(file);
            outputs.Write(file);
        }, interruption.Token);
        progress.Dispose();
        outputs.End(summary);
        newBaseline?.Save();
        return _verdict.Of(result, summary);
    }
}
