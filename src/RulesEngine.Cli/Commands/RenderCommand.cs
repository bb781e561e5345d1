using System.CommandLine;
using System.Text;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Features.Preview;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Cli.Commands;

/// <summary><c>rulesengine render</c>: a report as the printed form, on a page to read, to publish or to print.</summary>
internal sealed class RenderCommand : Command
{
    private const string StandardOutput = "-";
    private static readonly string[] Formats = ["html"];

    private readonly Session _session;
    private readonly FileOptions _files;
    private readonly Option<string?> _output;
    private readonly Flag _clean;

    public RenderCommand(Session session)
        : base("render", session.Say("把报告排成印发的格式", "Draw a report as the printed form"))
    {
        _session = session;
        _files = new FileOptions(this, session);
        Add(WordOption.Create("--format", Formats, Formats[0], session.Say("输出格式", "The format of the output")));
        Add(_output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = session.Say("写入文件，默认为标准输出；已有的文件整个替换", "The file to write, standard output by default; an existing file is replaced as a whole") });
        _clean = new Flag(this, "--clean", session.Say("不标出问题，用于发布和打印", "Leave out the marks, for publishing and printing"));
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var request = _files.Read(result);
        if (!IsOneFile(request)) throw new CommandException(new("render 只取一个文件，- 为标准输入", "render takes one file, - for standard input"));
        using var interruption = new Interruption();
        // Mistakes in a configuration are for check to show; a report under a wrong one is not drawn.
        var files = new FilePipeline(_session.Catalog, request, static _ => { });
        var loaded = files.Run(Load, interruption.Token).ToList();
        foreach (var failure in files.Failures.Concat(loaded.Select(static l => l.Failure).OfType<FileFailure>()))
            _session.Fail(failure.Message);
        if (loaded is not [{ Report: { } report, File: var file }]) return ExitCodes.CouldNotDo;
        Write(result.GetValue(_output), file, PreviewPage.Write(report, _session.Language, _clean.IsGiven(result)));
        return ExitCodes.Clean;
    }

    private bool IsOneFile(CheckRequest request) => request.StandardInput is null
        ? request.Paths is [var path] && !Directory.Exists(Path.GetFullPath(path, _session.WorkingDirectory))
        : request.Paths.IsEmpty;

    private Loaded Load(FoundFile file)
    {
        var (source, failure) = file.Load();
        // What was not read as it stands must not be published.
        if (source?.Fault is { } fault) failure = new FileFailure(file.Path, FileProblem.Explain(fault));
        if (failure is not null) return new Loaded(file, null, failure);
        return new Loaded(file, new ReportSnapshot(file.Scope.Catalog, source!, file.Scope.OptionsFor(file.FullPath), others: null), null);
    }

    private void Write(string? output, FoundFile file, string page)
    {
        if (output is null or StandardOutput)
        {
            _session.Out.Write(page);
            return;
        }
        var path = Path.GetFullPath(output, _session.WorkingDirectory);
        if (path == file.FullPath) throw new CommandException(new($"{output} 是报告本身", $"{output} is the report itself"));
        try
        {
            AtomicFile.Replace(path, Encoding.UTF8.GetBytes(page));
        }
        catch (Exception e) when (FileProblem.Explain(e, path) is { } reason)
        {
            throw new CommandException(new($"不能写 {output}：{reason.Zh}", $"cannot write {output}: {reason.En}"));
        }
    }

    private sealed record Loaded(FoundFile File, ReportSnapshot? Report, FileFailure? Failure);
}
