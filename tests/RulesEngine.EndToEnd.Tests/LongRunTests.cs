using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>What a run of many seconds shows, and how it ends before its time.</summary>
public sealed class LongRunTests(ManyReports reports) : IClassFixture<ManyReports>
{
    private const string Erase = "\e[2K";

    [SkippableFact]
    public void A_terminal_shows_the_progress_of_a_long_run_and_nothing_of_it_at_the_end()
    {
        SkipWithoutTerminal();
        var shown = reports.RunOnTerminal($"check {Folder.Sums} --jobs 1");
        shown.Should().MatchRegex(@"检查 .*\d+%");
        shown[shown.LastIndexOf('%')..].Should().Contain(Erase).And.NotMatchRegex("[A-Za-z一-龥]{3}");
    }

    [SkippableTheory]
    [InlineData("check --jobs 1 --no-progress", null)]
    [InlineData("check --jobs 1", "CI=true")]
    [InlineData("check --jobs 1", "TERM=dumb")]
    [InlineData("check 00000.report.yaml", null)]
    public void Who_wants_no_progress_or_needs_none_sees_none(string arguments, string? environment)
    {
        SkipWithoutTerminal();
        reports.RunOnTerminal($"{arguments} {Folder.Sums}", environment).Should().NotContain("%").And.NotContain("检查");
    }

    [Fact]
    public void Standard_error_that_is_no_terminal_shows_no_progress()
    {
        using var process = reports.Start("check", Folder.Sums, "--jobs", "1", "--format", "json=all.json");
        process.StandardError.ReadToEnd().Should().BeEmpty();
        process.WaitForExit();
        process.ExitCode.Should().Be(1);
    }

    [SkippableFact]
    public void An_interrupted_run_ends_at_once_and_leaves_its_outputs_whole()
    {
        Skip.If(OperatingSystem.IsWindows(), "there is no SIGINT for one process");
        using var process = reports.Start(
            "check", Folder.Sums, "--format", "concise", "--format", "json=i.json", "--format", "sarif=i.sarif", "--format", "junit=i.xml");
        process.StandardOutput.ReadLine();
        var rest = process.StandardOutput.ReadToEndAsync();
        Process.Start("kill", $"-{InterruptSignal} {process.Id}").WaitForExit();
        process.WaitForExit(60_000).Should().BeTrue();
        process.ExitCode.Should().Be(130);
        process.StandardError.ReadToEnd().Should().Be("rulesengine: 提示: 已中断\n");
        rest.Result.Should().EndWith("检查未完成，结果不全\n");
        CountFiles("i.json").Should().BeInRange(1, ManyReports.Count - 1);
        JsonDocument.Parse(File.ReadAllText(reports["i.sarif"])).RootElement.GetProperty("runs").GetArrayLength().Should().Be(1);
        XDocument.Load(reports["i.xml"]).Root!.Name.LocalName.Should().Be("testsuites");
    }

    [SkippableFact]
    public void A_reader_that_goes_away_ends_the_run_quietly_and_leaves_the_other_outputs_whole()
    {
        Skip.If(OperatingSystem.IsWindows(), "the console of Windows does not tell");
        using var process = reports.Start("check", Folder.Sums, "--format", "concise", "--format", "json=r.json");
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        process.StandardError.ReadToEnd().Should().BeEmpty();
        process.WaitForExit();
        process.ExitCode.Should().Be(141);
        CountFiles("r.json").Should().BeInRange(1, ManyReports.Count / 2);
    }

    /// <summary>The number of files in an output that says that it is not complete.</summary>
    private int CountFiles(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(reports[name]));
        document.RootElement.GetProperty("summary").ValueKind.Should().Be(JsonValueKind.Null);
        return document.RootElement.GetProperty("files").GetArrayLength();
    }

    /// <summary>What runs in the background of a script takes no SIGINT, nor does what it starts; SIGTERM is handled alike.</summary>
    internal static string InterruptSignal
    {
        get
        {
            const string status = "/proc/self/status";
            if (!File.Exists(status)) return "INT";
            var ignored = File.ReadLines(status).First(static l => l.StartsWith("SigIgn:", StringComparison.Ordinal));
            return (Convert.ToUInt64(ignored[7..].Trim(), 16) & 0b10) != 0 ? "TERM" : "INT";
        }
    }

    private static void SkipWithoutTerminal() =>
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "needs script of util-linux");
}
