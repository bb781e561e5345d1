using System.Diagnostics;
using RulesEngine.Authoring.Building;

namespace RulesEngine.Authoring.Tests;

public sealed class PackFolderTests : IDisposable
{
    private readonly TemporaryPack _pack = new();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void The_files_of_the_author_are_taken_and_no_others()
    {
        string[] files =
        [
            "Sums/A.cs", "Sums/A.md", "B.cs", "README.md", "Sums/Readme.md", "samples/a.report.yaml", "samples/notes.md", "lib/X.dll", "lib/net10.0/Y.dll",
            "Forms/1.yaml", "Forms/old/2.yaml", "bin/Release/C.cs", "Sums/obj/D.cs", ".git/E.cs", "other.yaml",
        ];
        foreach (var file in files) _pack.With(file, "");
        var folder = _pack.Read();
        Names(folder.Sources).Should().Equal("B.cs", "Sums/A.cs");
        Names(folder.Documents).Should().Equal("Sums/A.md");
        Names(folder.Forms).Should().Equal("Forms/1.yaml");
        folder.Libraries.Select(static l => l.FileName).Should().Equal("X.dll");
    }

    [Fact]
    public void A_link_to_the_folder_itself_does_not_lead_around_for_ever()
    {
        _pack.With("A.cs", "");
        Directory.CreateSymbolicLink(Path.Combine(_pack.Path, "again"), _pack.Path);
        Names(_pack.Read().Sources).Should().Equal("A.cs");
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(_pack.With("A.cs", "").Path + "/lib");
        using (var mkfifo = Process.Start("mkfifo", [_pack.Path + "/lib/x.dll"])) mkfifo.WaitForExit();
        _pack.Read().Libraries.Single().Content.Should().BeEmpty();
        using (var mkfifo = Process.Start("mkfifo", [_pack.Path + "/B.cs"])) mkfifo.WaitForExit();
        FluentActions.Invoking(_pack.Read).Should().Throw<PackException>().WithMessage("B.cs: is a pipe*");
    }

    private static IEnumerable<string> Names(IEnumerable<PackFile> files) => files.Select(static f => f.Path);
}
