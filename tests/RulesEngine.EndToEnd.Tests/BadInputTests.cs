using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>Whatever stands in a file, the run ends with findings or a reason, and never with a stack trace.</summary>
public sealed class BadInputTests
{
    // Made when asked for: the test runner writes down the arguments of every test, and some of these are large.
    private static readonly Dictionary<string, Func<byte[]>> Contents = new()
    {
        ["empty"] = static () => [],
        ["a single NUL"] = static () => [0],
        ["binary"] = static () => [.. Enumerable.Range(0, 4096).Select(static i => (byte)(i * 31))],
        ["GB18030"] = static () => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Folder.Valid),
        ["UTF-16"] = static () => Encoding.Unicode.GetBytes(Folder.Valid),
        ["a NUL within"] = static () => Encoding.UTF8.GetBytes(Folder.Valid.Replace("水利局", "水\0利局", StringComparison.Ordinal)),
        ["5,000 brackets"] = static () => Encoding.UTF8.GetBytes(new string('[', 5000)),
        ["billion laughs"] = static () => Encoding.UTF8.GetBytes(Laughs()),
        ["40 MB"] = static () => [.. Enumerable.Repeat((byte)'x', 40 * 1024 * 1024)],
        ["one long line"] = static () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("单位: ", 100_000))),
        ["unpaired surrogate"] = static () => [0xED, 0xA0, 0x80],
    };

    public static TheoryData<string> Names => [.. Contents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_content_ends_in_time_and_without_a_trace(string name)
    {
        using var folder = new Folder().With("bad.report.yaml", Contents[name]()).With("good.report.yaml", Folder.Broken);
        var watch = Stopwatch.StartNew();
        var run = folder.Run("check", "--format", "concise");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), name);
        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().Contain("good.report.yaml:");
        (run.Output + run.Error).Should().NotContain("   at ").And.NotContain("Exception");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixing_bad_content_leaves_what_is_no_text_alone(string name)
    {
        var content = Contents[name]();
        using var folder = new Folder().With("bad.report.yaml", content);
        var run = folder.Run("fix", "--unsafe");
        run.Error.Should().NotContain("   at ", name);
        if (name is "empty" or "one long line" or "a NUL within" or "billion laughs") return;
        File.ReadAllBytes(folder["bad.report.yaml"]).SequenceEqual(content).Should().BeTrue();
    }

    [Fact]
    public void A_missing_file_and_a_missing_configuration_are_told()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Valid);
        folder.Run("check", "none.report.yaml").Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("文件不存在"));
        folder.Run("check", "--config", "none.yaml").Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("none.yaml"));
        folder.Run("check", "--baseline", "none.json").Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("none.json"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    public void A_missing_file_is_told_once_and_counted(string format)
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Valid);
        var run = folder.Run("check", "a.report.yaml", "none.report.yaml", Folder.Sums, "--format", format);
        run.Error.Should().Be("rulesengine: 错误: none.report.yaml：文件不存在\n");
        run.Output.Should().Be("共检查 1 个文件：没有发现问题；1 个文件无法读取\n");
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Pipes_devices_and_linked_loops_do_not_hang()
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = new Folder().With("sub/a.report.yaml", Folder.Valid);
        Process.Start("mkfifo", folder["p.report.yaml"])!.WaitForExit();
        File.CreateSymbolicLink(folder["sub/loop"], folder.Path);
        File.CreateSymbolicLink(folder["self.report.yaml"], folder["self.report.yaml"]);
        var run = folder.Run("check", Folder.Sums, ".", "/dev/zero", "/dev/null");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("p.report.yaml").And.Contain("管道").And.NotContain("   at ");
        run.Output.Should().Contain("3 个文件");
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void What_may_not_be_read_is_told_and_the_rest_is_checked()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "permissions do not hold");
        using var folder = new Folder().With("a.report.yaml", Folder.Valid).With("b.report.yaml", Folder.Broken).With("sub/c.report.yaml", "");
        File.SetUnixFileMode(folder["a.report.yaml"], UnixFileMode.None);
        File.SetUnixFileMode(folder["sub"], UnixFileMode.None);
        var run = folder.Run("check", "--format", "concise");
        File.SetUnixFileMode(folder["sub"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("a.report.yaml").And.Contain("sub").And.Contain("没有权限");
        run.Output.Should().Contain("b.report.yaml:");
    }

    private static string Laughs()
    {
        var text = new StringBuilder("a0: &a0 [哈, 哈]\n");
        for (var i = 1; i < 30; i++) text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        return text.ToString();
    }
}
