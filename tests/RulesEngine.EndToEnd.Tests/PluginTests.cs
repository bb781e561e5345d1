using System.Text.Json.Nodes;
using RulesEngine.Workspaces.Tests.Plugins;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>Rule packs of others on the command line: pinned by a configuration, or named for one run.</summary>
public sealed class PluginTests : IDisposable
{
    private readonly Folder _folder = new Folder().With("a.report.yaml", Folder.Broken);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pinned_plug_in_is_one_of_the_rules_everywhere()
    {
        Pin(new CompiledPlugin());
        var own = _folder.Run("check", Folder.Sums, "--select", "ACM0001", "--format", "concise", "--quiet");
        own.Output.Should().Contain("a.report.yaml:1:1: warning ACM0001 hello").And.Contain("GK2001").And.Contain("GK2003");
        _folder.Run("explain", "acme-greeting").Output.Should().Contain("ACM0001");
        _folder.Run("config").Output.Should().Contain("acme-greeting: warning");
        JsonNode.Parse(_folder.Run("rules", "--format", "json").Output)!.AsArray().Should().Contain(static r => (string)r!["pack"]! == "Acme");
        var sarif = JsonNode.Parse(_folder.Run("check", "--format", "sarif").Output)!["runs"]![0]!;
        var result = sarif["results"]!.AsArray().Single(static r => (string)r!["ruleId"]! == "ACM0001")!;
        ((string)sarif["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]!).Should().Be("ACM0001");
    }

    [Fact]
    public void A_plug_in_that_has_changed_is_refused_and_all_else_is_as_before()
    {
        Pin(new CompiledPlugin());
        File.AppendAllBytes(_folder["acme.dll"], [0]);
        var run = _folder.Run("check", Folder.Sums, "--select", "GK9004", "--lang", "en", "--format", "concise", "--quiet");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("rulesengine.yaml:2:11: error GK9004 The plug-in \"acme.dll\" was not loaded: the file has changed")
            .And.Contain("GK2001").And.Contain("GK2003");
        _folder.Run("rules", "--lang", "en").Error.Should().Contain("the file has changed");
    }

    [Fact]
    public void A_plug_in_named_for_one_run_needs_no_configuration()
    {
        new CompiledPlugin().Write(_folder["acme.dll"]);
        _folder.Run("check", "--plugin", "acme.dll", "--select", "ACM0001", "--format", "concise", "--quiet").Output
            .Should().Be("a.report.yaml:1:1: warning ACM0001 hello\n");
        _folder.Run("rules").Output.Should().NotContain("ACM0001");
        _folder.Run("rules", "--plugin", "acme.dll").Output.Should().Contain("ACM0001");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    [InlineData("markdown")]
    public void The_rules_of_a_folder_further_down_are_written_in_every_format(string format)
    {
        var hash = new CompiledPlugin().Write(_folder["acme.dll"]);
        _folder.With("sub/rulesengine.yaml", $"plugins:\n  - path: ../acme.dll\n    sha256: '{hash}'\n").With("sub/b.report.yaml", Folder.Valid);
        var run = _folder.Run("check", "--format", format, "--statistics", "--timings");
        (run.ExitCode, run.Output).Should().Match<(int ExitCode, string Output)>(static r => r.ExitCode == 1 && r.Output.Contains("ACM0001"));
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_plug_in_ends_the_run_with_its_reason()
    {
        var run = _folder.With("text.dll", "not a library").Run("check", "--plugin", "text.dll", "--lang", "en");
        run.Should().Be(new Run(2, string.Empty, "rulesengine: error: GK9004 The plug-in \"text.dll\" was not loaded: the file is no .NET assembly\n"));
    }

    [Theory]
    [InlineData("Run(() => { while (true) { } })", 1)]
    [InlineData("Run(() => System.Environment.FailFast(\"enough\"))", 1)]
    [InlineData("Say() + Say()", 1)]
    [InlineData("throw new System.Exception(\"no way\")", 1)]
    [InlineData("Run(() => { for (var i = 0; i < 10_000; i++) System.Console.WriteLine(\"a line on the screen\"); })", 0)]
    public void A_rule_that_harms_leaves_all_else_as_it_was(string say, int failures)
    {
        string[] arguments = ["check", Folder.Sums + ",ACM0001,GK9003", "--format", "concise", "--quiet"];
        _folder.With("b.report.yaml", Folder.Valid);
        var before = _folder.Run("check", Folder.Sums, "--format", "concise", "--quiet").Output.Split('\n');
        Pin(new CompiledPlugin { Say = say });
        var run = _folder.Run(arguments);
        run.Error.Should().BeEmpty();
        var lines = run.Output.Split('\n');
        lines.Where(static l => !l.Contains("GK9003", StringComparison.Ordinal) && !l.Contains("ACM0001", StringComparison.Ordinal)).Should().Equal(before);
        lines.Count(static l => l.Contains("GK9003", StringComparison.Ordinal)).Should().Be(2 * failures, "each report says what it was not checked for");
        lines.Count(static l => l.Contains("ACM0001 done", StringComparison.Ordinal)).Should().Be(2 - 2 * failures);
    }

    [Fact]
    public void The_time_a_rule_may_take_can_be_set()
    {
        Pin(new CompiledPlugin { Say = "Run(() => System.Threading.Thread.Sleep(4500))" });
        var configuration = _folder.Read("rulesengine.yaml");
        _folder.Run("check", "--select", "ACM0001,GK9003", "--lang", "en", "--format", "concise", "--quiet").Output
            .Should().Contain("GK9003 Rule ACM0001 (from Acme) failed: it took more than 2 s on \"a.report.yaml\"");
        _folder.With("rulesengine.yaml", configuration + "    time-limit: 30\n");
        _folder.Run("check", "--select", "ACM0001,GK9003", "--format", "concise", "--quiet").Output.Should().Contain("ACM0001 done").And.NotContain("GK9003");
        _folder.Run("config").Output.Should().Contain("    time-limit: 30\n");
        _folder.With("rulesengine.yaml", configuration + "    time-limit: never\n").Run("check", "--lang", "en", "--format", "concise").Output
            .Should().Contain("GK9005").And.Contain("seconds, more than 0 and no more than 60");
    }

    private void Pin(CompiledPlugin plugin)
    {
        var hash = plugin.Write(_folder["acme.dll"]);
        _folder.With("rulesengine.yaml", $"plugins:\n  - path: acme.dll\n    sha256: '{hash}'\n");
    }
}
