using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine fix</c>: puts right what can be put right, and shows what is left.</summary>
internal sealed class FixCommand : Command
{
    private readonly Session _session;
    private readonly FileOptions _files;
    private readonly OutputOptions _outputs;
    private readonly Verdict _verdict;
    private readonly Flag _unsafe;
    private readonly Flag _diff;

    public FixCommand(Session session)
        : base("fix", session.Say("修改报告中能自动改正的问题", "Fix what can be fixed in reports"))
    {
        _session = session;
        _files = new FileOptions(this, session);
        _outputs = new OutputOptions(this, session);
        _verdict = new Verdict(this, session);
        _unsafe = new Flag(this, "--unsafe", session.Say("也做会改变报告内容的修改（数字、增删）", "Make also fixes that change what a report says"));
        _diff = new Flag(this, "--diff", session.Say("只显示修改，不写文件", "Show the changes and write no file"));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var request = _files.Read(result);
        var isDiff = _diff.IsGiven(result);
        // What standard output carries then is the report itself, or a patch.
        var isOutputTaken = isDiff || request.StandardInput is not null;
        using var interruption = new Interruption();
        using var outputs = _outputs.Open(result, hasBaseline: false, isOutputTaken);
        var pipeline = new FixPipeline(_session.Catalog, request, _unsafe.IsGiven(result), save: !isDiff);
        var summary = pipeline.Run(outputs.Write, outcome =>
        {
            if (isDiff) UnifiedDiff.Write(_session.Out, outcome.File!.Path, outcome.Before!.Content, outcome.File.Source.Content);
            else if (outcome.Before == request.StandardInput) ReportText.Write(_session.Out, outcome.File!.Source);
            if (!_outputs.IsQuiet(result)) FixNotes.Write(_session, outcome, isDiff);
            outputs.Write(outcome.File!);
        }, interruption.Token);
        outputs.End(summary);
        if (isOutputTaken && !_outputs.IsQuiet(result)) FixNotes.WriteLeft(_session, summary);
        return _verdict.Of(result, summary);
    }
}
