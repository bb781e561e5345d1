using System.Runtime.Versioning;
using System.Text;

namespace RulesEngine.EndToEnd.Tests;

public sealed class FixTests
{
    [Fact]
    public void Unsafe_fixes_are_made_only_when_asked_for()
    {
        using var folder = new Folder().With("a.report.yaml", Folder.Broken);
        folder.Run("fix", Folder.Sums).ExitCode.Should().Be(1);
        folder.Read("a.report.yaml").Should().Be(Folder.Broken);
        var run = folder.Run("fix", Folder.Sums, "--unsafe");
        (run.ExitCode, folder.Read("a.report.yaml")).Should().Be((0, Folder.Valid));
        run.Error.Should().Contain("已修改 1 处");
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\n", true)]
    public void Bytes_that_no_fix_touches_stay(string newLine, bool hasMark)
    {
        using var folder = new Folder().With("a.report.yaml", Encode(Folder.Broken, newLine, hasMark));
        folder.Run("fix", Folder.Sums, "--unsafe").ExitCode.Should().Be(0);
        File.ReadAllBytes(folder["a.report.yaml"]).Should().Equal(Encode(Folder.Valid, newLine, hasMark));
        Directory.GetFiles(folder.Path).Should().ContainSingle("no temporary file is left");
    }

    [Fact]
    public void A_diff_writes_no_file_and_applies_as_a_patch()
    {
        using var folder = new Folder().With("a.report.yaml", Encode(Folder.Broken, "\r\n", false));
        var run = folder.Run("fix", Folder.Sums, "--unsafe", "--diff");
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("--- a/a.report.yaml\n+++ b/a.report.yaml\n@@ -").And.Contain("17]\r\n");
        run.Output.Split('\n').Count(static l => l.StartsWith('+') || l.StartsWith('-')).Should().Be(4);
        File.ReadAllBytes(folder["a.report.yaml"]).Should().Equal(Encode(Folder.Broken, "\r\n", false));
    }

    [Fact]
    public void Standard_input_is_fixed_onto_standard_output()
    {
        using var folder = new Folder();
        var run = folder.RunWithInput(Encode(Folder.Broken, "\r\n", false), "fix", "-", Folder.Sums, "--unsafe");
        (run.ExitCode, run.Output).Should().Be((0, Folder.Valid.ReplaceLineEndings("\r\n")));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_permissions_stay()
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = new Folder().With("real/a.yaml", Folder.Broken);
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder["real/a.yaml"], mode);
        File.CreateSymbolicLink(folder["a.report.yaml"], folder["real/a.yaml"]);
        folder.Run("fix", Folder.Sums, "--unsafe", "a.report.yaml").ExitCode.Should().Be(0);
        new FileInfo(folder["a.report.yaml"]).LinkTarget.Should().NotBeNull();
        folder.Read("real/a.yaml").Should().Be(Folder.Valid);
        File.GetUnixFileMode(folder["real/a.yaml"]).Should().Be(mode);
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_written_is_told_and_left()
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = new Folder().With("a.report.yaml", Folder.Broken);
        File.SetUnixFileMode(folder["a.report.yaml"], UnixFileMode.UserRead);
        var run = folder.Run("fix", Folder.Sums, "--unsafe");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("不能改写").And.Contain("没有权限");
        folder.Read("a.report.yaml").Should().Be(Folder.Broken);
    }

    private static byte[] Encode(string text, string newLine, bool hasMark) =>
        [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings(newLine))];
}
