namespace RulesEngine.EndToEnd.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("请给出命令")]
    [InlineData("没有命令“chekc”，是否为 check？", "chekc")]
    [InlineData("--selekt”，是否为 --select？", "check", "--selekt", "GK2001")]
    [InlineData("PATH 是空的", "fix", "")]
    [InlineData("没有规则“GK20011”，是否为 GK2001", "check", "--select", "GK20011")]
    [InlineData("没有规则“wrong-row-totl”，是否为 GK2001", "check", "--ignore", "wrong-row-totl")]
    [InlineData("没有规则“GK0”", "check", "--severity", "GK0=error")]
    [InlineData("规则=级别", "check", "--severity", "GK2001")]
    [InlineData("规则=级别", "check", "--severity", "GK2001=fatal")]
    [InlineData("没有格式“sarf”，是否为 sarif？", "check", "--format", "sarf")]
    [InlineData("只能有一种格式写到标准输出", "check", "--format", "text", "--format", "json")]
    [InlineData("同一个文件", "check", "--format", "json=o", "--format", "sarif=o")]
    [InlineData("不能写 no/such/folder/o", "check", "--format", "json=no/such/folder/o")]
    [InlineData("不能写 .：是文件夹，不是文件", "check", "--format", "json=.")]
    [InlineData("--fail-on 的值“x”不对", "check", "--fail-on", "x")]
    [InlineData("--color 的值“x”不对", "check", "--color", "x")]
    [InlineData("--lang 的值“fr”不对", "check", "--lang", "fr")]
    [InlineData("--jobs 应是", "check", "--jobs", "0")]
    [InlineData("--jobs 应是", "check", "--jobs", "many")]
    [InlineData("选项 --config 缺少值", "check", "--config")]
    [InlineData("不能同时使用", "check", "--config", "a", "--no-config")]
    [InlineData("缺少参数 RULE", "explain")]
    [InlineData("没有规则“GK20011”", "explain", "GK20011")]
    [InlineData("KIND 的值“foo”不对", "schema", "foo")]
    [InlineData("render 只取一个文件", "render")]
    [InlineData("render 只取一个文件", "render", "a.report.yaml", "a.report.yaml")]
    [InlineData("render 只取一个文件", "render", "a.report.yaml", "-")]
    [InlineData("no.report.yaml：文件不存在", "render", "no.report.yaml")]
    [InlineData("--format 的值“pdf”不对", "render", "a.report.yaml", "--format", "pdf")]
    [InlineData("a.report.yaml 是报告本身", "render", "a.report.yaml", "-o", "./a.report.yaml")]
    [InlineData("不能写 no/such/folder/o", "render", "a.report.yaml", "-o", "no/such/folder/o")]
    [InlineData("不能写 .：是文件夹，不是文件", "render", "a.report.yaml", "-o", ".")]
    [InlineData("不认识的参数“bild”，是否为 build？", "plugin", "bild")]
    [InlineData("缺少参数 DIR", "plugin", "new")]
    [InlineData("DIR 是空的", "plugin", "test", "")]
    [InlineData("没有文件夹 no；rulesengine plugin new no", "plugin", "build", "no")]
    [InlineData("没有文件夹 no；rulesengine plugin new no", "plugin", "test", "no")]
    [InlineData("a.report.yaml 是文件，不是文件夹", "plugin", "build", "a.report.yaml")]
    [InlineData("a.report.yaml 是文件，不是文件夹", "plugin", "new", "a.report.yaml")]
    [InlineData("out 里没有规则，也没有格式", "plugin", "build", "out")]
    [InlineData("empty 里没有规则，也没有格式", "plugin", "build", "empty")]
    [InlineData("empty 里没有规则，也没有格式", "plugin", "test", "empty")]
    [InlineData("以 .dll 结尾", "plugin", "build", "pack", "-o", "pack.exe")]
    [InlineData("规则包不能叫 RulesEngine", "plugin", "build", "pack", "-o", "RulesEngine.dll")]
    [InlineData("不能写 no/such/pack.dll", "plugin", "build", "pack", "-o", "no/such/pack.dll")]
    [InlineData("--format 的值“xml”不对", "plugin", "build", "pack", "--format", "xml")]
    [InlineData("only one format", "check", "--lang", "en", "--format", "text", "--format", "json")]
    public void A_mistake_is_told_in_one_line_with_exit_code_2(string expected, params string[] arguments)
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Valid).With("pack/Forms/any.yaml", "").With("empty/Empty.cs", "").With("out/notes.txt", "");
        var run = folder.Run(arguments);
        run.ExitCode.Should().Be(2, run.Output + run.Error);
        run.Error.Should().StartWith("rulesengine: ").And.Contain(expected);
        run.Error.Trim().Split('\n').Should().ContainSingle();
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("命令", "--help")]
    [InlineData("--write-baseline", "check", "--help")]
    [InlineData("--unsafe", "fix", "-h")]
    [InlineData("--last-year", "new", "--help")]
    [InlineData("--clean", "render", "--help")]
    [InlineData("<RULE>", "explain", "--help")]
    [InlineData("Check reports", "check", "--help", "--lang", "en")]
    [InlineData("build <DIR>  编译规则包", "plugin")]
    [InlineData("build <DIR>  Compile a rule pack", "plugin", "--lang", "en")]
    [InlineData("--form", "plugin", "new", "--help")]
    [InlineData("--filter <RULE>", "plugin", "test", "--help", "--lang", "en")]
    [InlineData("0.", "--version")]
    public void Help_and_version_are_no_mistakes(string expected, params string[] arguments)
    {
        using var folder = new Folder();
        var run = folder.Run(arguments);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void The_build_leaves_an_executable_called_rulesengine() =>
        Directory.GetFiles(Path.GetDirectoryName(Folder.Command)!, "rulesengine*")
            .Select(static f => Path.GetFileName(f)).Should().Contain(OperatingSystem.IsWindows() ? "rulesengine.exe" : "rulesengine");

    [Fact]
    public void Finding_no_report_is_a_failure_unless_allowed()
    {
        using var folder = new Folder().With("readme.txt", "");
        var run = folder.Run("check");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("没有找到报告");
        folder.Run("check", "--allow-empty").ExitCode.Should().Be(0);
    }
}
