using System.Text.Json;

namespace RulesEngine.EndToEnd.Tests;

public sealed class BaselineTests
{
    [Fact]
    public void A_folder_where_the_baseline_should_be_written_is_named()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Valid);
        var run = folder.Run("check", "--write-baseline", ".");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("不能写基线 .：是文件夹，不是文件");
    }

    [Fact]
    public void Known_findings_do_not_count_and_new_ones_do()
    {
        using var folder = new Folder().With("sub/a.report.yaml", Folder.Broken);
        folder.Run("check", Folder.Sums, "--write-baseline", "known.json").ExitCode.Should().Be(0);
        folder.Run("check", Folder.Sums, "--baseline", "known.json").ExitCode.Should().Be(0);
        folder.With("sub/a.report.yaml", "# 上面加一行不改变问题\n" + Folder.Broken);
        folder.Run("check", Folder.Sums, "--baseline", "known.json", "sub/a.report.yaml").ExitCode.Should().Be(0);
        folder.With("b.report.yaml", Folder.Broken);
        folder.Run("check", Folder.Sums, "--baseline", "known.json").ExitCode.Should().Be(1);
    }

    [Fact]
    public void The_file_is_sorted_readable_and_the_same_every_time()
    {
        using var folder = new Folder().With("b.report.yaml", Folder.Broken).With("a.report.yaml", Folder.Broken);
        folder.Run("check", Folder.Sums, "--write-baseline", "known.json");
        var text = folder.Read("known.json");
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().Select(static f => $"{f.GetProperty("path")} {f.GetProperty("rule")}");
        findings.Should().Equal("a.report.yaml GK2001", "a.report.yaml GK2003", "b.report.yaml GK2001", "b.report.yaml GK2003");
        text.Should().Contain("总计").And.EndWith("}\n");
        folder.Run("check", Folder.Sums, "--baseline", "known.json", "--write-baseline", "known.json", "--jobs", "1").ExitCode.Should().Be(0);
        folder.Read("known.json").Should().Be(text);
    }

    [Fact]
    public void The_configured_baseline_is_found_from_any_folder()
    {
        using var folder = new Folder().With("sub/a.report.yaml", Folder.Broken).With("rulesengine.yaml", "baseline: base/known.json\n").With("base/x", "");
        folder.Run("check", Folder.Sums, "--write-baseline", "base/known.json").ExitCode.Should().Be(0);
        folder.Run("check", Folder.Sums).ExitCode.Should().Be(0);
        folder.Run("check", Folder.Sums, "--no-config").ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\": 2, \"findings\": []}")]
    [InlineData("{\"version\": 1}")]
    public void What_is_no_baseline_is_told(string content)
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken).With("known.json", content);
        var run = folder.Run("check", Folder.Sums, "--baseline", "known.json");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("known.json：不是有效的基线文件");
    }
}
