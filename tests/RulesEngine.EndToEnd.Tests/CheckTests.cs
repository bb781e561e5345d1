namespace RulesEngine.EndToEnd.Tests;

public sealed class CheckTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "error")]
    [InlineData(0, "--fail-on", "never")]
    [InlineData(0, "--ignore", "GK2001,unbalanced-requests")]
    [InlineData(0, "--severity", "GK2001=warning", "--severity", "GK2003=warning")]
    [InlineData(1, "--severity", "GK2001=warning,GK2003=warning", "--fail-on", "warning")]
    [InlineData(0, "--severity", "GK2001=info,GK2003=info", "--fail-on", "warning")]
    [InlineData(1, "--severity", "GK2001=info,GK2003=info", "--fail-on", "info")]
    [InlineData(0, "--severity", "GK2001=off,GK2003=off", "--fail-on", "info")]
    [InlineData(1, "--jobs", "1")]
    [InlineData(1, "-j", "8", "--no-progress", "--quiet", "--statistics", "--timings", "--color", "always")]
    public void Exit_code_follows_the_findings(int expected, params string[] arguments)
    {
        using var folder = new Folder().With("a.report.yaml", arguments.Length == 0 ? Folder.Valid : Folder.Broken);
        var run = folder.Run(["check", Folder.Sums, .. arguments]);
        run.ExitCode.Should().Be(expected, run.Output + run.Error);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Files_are_written_in_the_order_of_their_paths_whatever_the_number_of_jobs()
    {
        using var folder = new Folder();
        for (var i = 0; i < 60; i++) folder.With($"{i % 7}/{i:000}.report.yaml", Folder.Broken);
        var one = folder.Run("check", Folder.Sums, "--format", "concise", "--jobs", "1");
        var many = folder.Run("check", Folder.Sums, "--format", "concise", "--jobs", "8");
        many.Output.Should().Be(one.Output);
        var paths = many.Output.Split('\n').Where(static l => l.Contains(".report.yaml:", StringComparison.Ordinal)).Select(static l => l.Split(':')[0]).ToList();
        paths.Should().HaveCount(120).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Several_formats_are_written_at_once()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken);
        var run = folder.Run("check", Folder.Sums, "--format", "concise", "--format", "sarif=out.sarif", "--format", "json=out.json", "--format", "junit=out.xml");
        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().StartWith("a.report.yaml:");
        folder.Read("out.sarif").Should().Contain("\"2.1.0\"").And.Contain("GK2001");
        folder.Read("out.json").Should().Contain("GK2003");
        folder.Read("out.xml").Should().StartWith("<?xml");
    }

    [Theory]
    [InlineData("zh", "总计")]
    [InlineData("en", "add up to 17")]
    public void Messages_come_in_the_language_asked_for(string language, string expected)
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken);
        folder.Run("check", "--select=GK2001", "--format", "concise", "--lang", language).Output.Should().Contain(expected);
        folder.With("rulesengine.yaml", $"language: {language}\n");
        folder.Run("check", "--select=GK2001", "--format", "concise").Output.Should().Contain(expected);
    }

    [Fact]
    public void Standard_input_is_checked_under_the_name_given()
    {
        using var folder = new Folder().With("sub/rulesengine.yaml", "rules:\n  GK2001: off\n  GK2003: off\n");
        var input = System.Text.Encoding.UTF8.GetBytes(Folder.Broken);
        var named = folder.RunWithInput(input, "check", "-", "--stdin-filename", "x.report.yaml", Folder.Sums, "--format", "concise");
        (named.ExitCode, named.Output.Split(':')[0]).Should().Be((1, "x.report.yaml"));
        folder.RunWithInput(input, "check", "-", "--stdin-filename", "sub/x.report.yaml", Folder.Sums).ExitCode.Should().Be(0);
        folder.RunWithInput(input, "check", "-", Folder.Sums).ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_file_named_is_checked_though_no_pattern_takes_it_and_once_though_named_twice()
    {
        using var folder = new Folder().With("node_modules/odd.txt", Folder.Broken);
        folder.Run("check", "--allow-empty").ExitCode.Should().Be(0);
        var run = folder.Run("check", "node_modules/odd.txt", "./node_modules/odd.txt", Folder.Sums, "--format", "concise", "--quiet");
        run.ExitCode.Should().Be(1);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
    }

    [Fact]
    public void Many_files_are_all_checked_though_one_cannot_be()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken).With("c.report.yaml", Folder.Broken);
        var run = folder.Run("check", "a.report.yaml", "b.report.yaml", "c.report.yaml", Folder.Sums, "--format", "concise");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("b.report.yaml").And.Contain("文件不存在");
        run.Output.Should().Contain("a.report.yaml:").And.Contain("c.report.yaml:");
    }
}
