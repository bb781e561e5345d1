using System.CommandLine;
using RulesEngine.Cli.Terminal;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.Cli.Commands;

/// <summary>The options about known findings.</summary>
internal sealed class BaselineOptions
{
    private readonly Session _session;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _write;

    public BaselineOptions(Command command, Session session)
    {
        _session = session;
        command.Add(_baseline = new Option<string?>("--baseline")
        {
            HelpName = "FILE",
            Description = session.Say("不计这个文件里已知的问题", "Do not count the findings known in this file"),
        });
        command.Add(_write = new Option<string?>("--write-baseline")
        {
            HelpName = "FILE",
            Description = session.Say("把现有问题写作已知问题", "Write the present findings as known ones"),
        });
    }

    /// <summary>The request with its baseline.</summary>
    public CheckRequest Read(ParseResult result, CheckRequest request)
    {
        var isWriting = result.GetValue(_write) is not null;
        return request with
        {
            AcceptAll = isWriting,
            Configuration = request.Configuration with { BaselineFile = FullPath(result, _baseline), IgnoreBaselines = isWriting },
        };
    }

    /// <summary>The baseline to be written, or null.</summary>
    public NewBaseline? Start(ParseResult result, CheckRequest request) =>
        FullPath(result, _write) is { } path ? new NewBaseline(path, request.Configuration.WorkingDirectory, _session) : null;

    private string? FullPath(ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } file ? Path.GetFullPath(file, _session.WorkingDirectory) : null;
}
