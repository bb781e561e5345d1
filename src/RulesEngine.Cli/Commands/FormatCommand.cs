using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine format</c>: aligns the rows of tables and writes keys in their canonical spelling.</summary>
internal sealed class FormatCommand : Command
{
    private readonly Session _session;
    private readonly FileOptions _files;
    private readonly Flag _check;
    private readonly Flag _diff;

    public FormatCommand(Session session)
        : base("format", session.Say("对齐表格，统一键名", "Align tables and write canonical keys"))
    {
        _session = session;
        _files = new FileOptions(this, session);
        _check = new Flag(this, "--check", session.Say("不写文件，有需要排版的就以 1 退出", "Write no file; exit with 1 if one needs formatting"));
        _diff = new Flag(this, "--diff", session.Say("只显示改动，不写文件", "Show the changes and write no file"));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var request = _files.Read(result);
        var isDry = _check.IsGiven(result) || _diff.IsGiven(result);
        var (count, changed) = (0, 0);
        using var interruption = new Interruption();
        var pipeline = new FormatPipeline(_session.Catalog, request, save: !isDry);
        pipeline.Run(outcome =>
        {
            count++;
            if (outcome.IsChanged) changed++;
            Show(outcome, isDry, _diff.IsGiven(result));
        }, interruption.Token);
        foreach (var failure in pipeline.Failures)
            _session.Fail(failure.Message);
        if (pipeline.Failures.Count > 0) return ExitCodes.CouldNotDo;
        if (count == 0) return _session.Fail(new("没有找到报告", "no report was found"));
        return isDry && changed > 0 ? ExitCodes.Found : ExitCodes.Clean;
    }

    private void Show(FormatOutcome outcome, bool isDry, bool isDiff)
    {
        if (isDiff) UnifiedDiff.Write(_session.Out, outcome.File.Path, outcome.Before!.Content, outcome.After!.Content);
        else if (outcome.File.Text is not null && !isDry) ReportText.Write(_session.Out, outcome.After!);
        else if (outcome.IsChanged)
            _session.Warn(isDry
                ? new($"{outcome.File.Path}：需要排版", $"{outcome.File.Path}: needs formatting")
                : new($"{outcome.File.Path}：已排版", $"{outcome.File.Path}: formatted"));
    }
}
