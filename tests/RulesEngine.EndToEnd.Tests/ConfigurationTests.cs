namespace RulesEngine.EndToEnd.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void The_nearest_configuration_upwards_holds_for_each_file()
    {
        using var folder = new Folder()
            .With("rulesengine.yaml", "rules:\n  wrong-row-total: off\n  GK2003: off\n")
            .With("a.report.yaml", Folder.Broken)
            .With("sub/rulesengine.yaml", "rules:\n  GK2003: warning\n")
            .With("sub/deep/b.report.yaml", Folder.Broken);
        var run = folder.Run("check", Folder.Sums, "--format", "concise", "--quiet");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.OnlyContain(static l => l.StartsWith("sub/deep/"));
        folder.Run("check", Folder.Sums, "a.report.yaml", "--no-config").ExitCode.Should().Be(1);
        folder.Run("check", Folder.Sums, "a.report.yaml", "--config", "sub/rulesengine.yaml").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_wrong_configuration_is_reported_with_its_place_and_nothing_under_it_is_checked()
    {
        using var folder = new Folder().With("rulesengine.yaml", "rules:\n  GK2001: fatal\n").With("a.report.yaml", Folder.Broken);
        var run = folder.Run("check", "--format", "concise");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("rulesengine.yaml:2:11:").And.Contain("GK9005").And.NotContain("a.report.yaml:");
        run.Error.Should().Contain("rulesengine.yaml：配置有误");
    }

    [Fact]
    public void An_unknown_rule_is_a_warning_and_the_rest_holds()
    {
        using var folder = new Folder().With("rulesengine.yaml", "rules:\n  GK20011: off\n").With("a.report.yaml", Folder.Valid);
        var run = folder.Run("check", "--select", "GK2001,GK9002", "--format", "concise");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("rulesengine.yaml:2:3:").And.Contain("GK9002").And.Contain("GK2001");
    }

    [Fact]
    public void Config_names_the_origin_of_each_value()
    {
        using var folder = new Folder().With("rulesengine.yaml", "rules:\n  GK2001: info\noverrides:\n- files: ['old/**']\n  rules: {GK2003: hint}\n");
        folder.With("old/a.report.yaml", Folder.Valid);
        var run = folder.Run("config", "old/a.report.yaml", "--severity", "GK2005=off");
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("wrong-row-total: info  # rulesengine.yaml:2")
            .And.Contain("unbalanced-requests: hint  # rulesengine.yaml:5")
            .And.Contain("impossible-stock: off  # 命令行")
            .And.Contain("wrong-outcome-total: error  # 默认值");
        folder.Run("config").Output.Should().Contain("unbalanced-requests: error  # 默认值");
    }
}
