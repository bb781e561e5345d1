using System.Diagnostics;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>A folder that takes seconds to check: 8,000 names of one report with errors.</summary>
public sealed class ManyReports : IDisposable
{
    public const int Count = 8_000;

    private readonly Folder _folder = new Folder().With("broken.yaml", Folder.Broken);

    public ManyReports()
    {
        for (var i = 0; i < Count; i++) File.CreateSymbolicLink(_folder[$"{i:00000}.report.yaml"], _folder["broken.yaml"]);
    }

    public string this[string name] => _folder[name];

    public Process Start(params string[] arguments) => _folder.Start(arguments);

    /// <summary>
    /// What standard error shows on a terminal, which util-linux's <c>script</c> makes; standard output goes nowhere.
    /// </summary>
    public string RunOnTerminal(string arguments, string? environment = null)
    {
        // A build server sets CI, and may have no TERM.
        var command = $"env -u CI TERM=xterm {environment} '{Folder.Command}' {arguments} >/dev/null";
        var start = new ProcessStartInfo("script", ["-qc", command, "/dev/null"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    public void Dispose() => _folder.Dispose();
}
