using System.Text;

namespace RulesEngine.EndToEnd.Tests;

public sealed class RenderTests
{
    [Fact]
    public void The_page_is_the_same_on_standard_output_and_in_a_file()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken).With("a.html", "before");
        var run = folder.Run("render", "a.report.yaml");
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Error == "" && r.Output.StartsWith("<!DOCTYPE html>\n") && r.Output.EndsWith("</html>\n"));
        run.Output.Should().Contain("<del>71</del> <ins>17</ins>");
        folder.Run("render", "a.report.yaml", "--format", "html", "-o", "a.html").Should().Be(new Run(0, "", ""));
        folder.Read("a.html").Should().Be(run.Output);
        folder.RunWithInput(Encoding.UTF8.GetBytes(Folder.Broken), "render", "-").Output.Should().Be(run.Output);
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void A_clean_page_says_nothing_of_what_was_found()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken);
        var page = folder.Run("render", "--clean", "a.report.yaml").Output;
        page.Should().Contain(">71</td>").And.NotContain("<del>").And.NotContain("GK2001").And.NotContain("data-path=");
    }

    [Fact]
    public void What_the_configuration_and_the_command_line_switch_off_is_not_marked()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken).With("rulesengine.yaml", "rules: {GK2003: off}\n");
        folder.Run("render", "a.report.yaml").Output.Should().Contain("GK2001").And.NotContain("GK2003");
        folder.Run("render", "a.report.yaml", "--ignore", "GK2001").Output.Should().NotContain("<del>");
        folder.With("rulesengine.yaml", "rule: {}\n").Run("render", "a.report.yaml").Should().Match<Run>(r => r.ExitCode == 2 && r.Output == "" && r.Error.Contains("配置有误"));
    }

    [Fact]
    public void What_is_no_text_is_not_drawn()
    {
        using var folder = new Folder().With("a.report.yaml", [0xB8, 0xF1, 0xCA, 0xBD, (byte)':', (byte)'\n']);
        folder.Run("render", "a.report.yaml").Should().Match<Run>(r => r.ExitCode == 2 && r.Output == "" && r.Error.Contains("不是 UTF-8 编码"));
    }
}
