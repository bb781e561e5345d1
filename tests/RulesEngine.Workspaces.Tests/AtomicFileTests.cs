using System.Runtime.Versioning;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Tests;

public sealed class AtomicFileTests
{
    [Fact]
    public async Task A_reader_sees_the_old_content_or_the_new_and_nothing_between()
    {
        using var folder = new TemporaryFolder().With("a", new string('a', 100_000));
        using var stop = new CancellationTokenSource();
        var seen = new HashSet<string>();
        var reader = Task.Run(() =>
        {
            do seen.Add(File.ReadAllText(folder["a"]));
            while (!stop.IsCancellationRequested);
        });
        for (var i = 0; i < 50; i++) AtomicFile.Replace(folder["a"], System.Text.Encoding.ASCII.GetBytes(new string((char)('a' + (i % 26)), 100_000)));
        await stop.CancelAsync();
        await reader;
        seen.Should().OnlyContain(static s => s.Length == 100_000 && s.Distinct().Count() == 1);
        Directory.GetFiles(folder.FullPath).Should().ContainSingle();
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Permissions_stay_and_read_only_files_are_refused()
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = new TemporaryFolder().With("a", "old");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
        File.SetUnixFileMode(folder["a"], mode);
        AtomicFile.Replace(folder["a"], "new"u8);
        (File.ReadAllText(folder["a"]), File.GetUnixFileMode(folder["a"])).Should().Be(("new", mode));
        File.SetUnixFileMode(folder["a"], UnixFileMode.UserRead);
        folder.Invoking(static f => AtomicFile.Replace(f["a"], "newer"u8)).Should().Throw<UnauthorizedAccessException>();
        Directory.GetFiles(folder.FullPath).Should().ContainSingle();
    }
}
