using CsCheck;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Tests;

public sealed class FileUriTests
{
    [Theory]
    [InlineData("第1批#100%/青石镇 2023.report.yaml", "%E7%AC%AC1%E6%89%B9%23100%25/%E9%9D%92%E7%9F%B3%E9%95%87%202023.report.yaml")]
    [InlineData("a:b?.yaml", "a%3Ab%3F.yaml")]
    public void Relative_paths_are_percent_encoded(string path, string uri) => FileUri.Encode(path).Should().Be(uri);

    [Theory]
    [InlineData("/工/a b.yaml", "file:///%E5%B7%A5/a%20b.yaml")]
    [InlineData(@"C:\r\a#.yaml", "file:///C:/r/a%23.yaml")]
    [InlineData("stdin.yaml", "file:///stdin.yaml")]
    [InlineData(@"\\server\share\a.yaml", "file://server/share/a.yaml")]
    public void Full_paths_become_file_uris(string path, string uri) => FileUri.FromPath(path).Should().Be(uri);

    [SkippableTheory]
    [InlineData("file:///%E5%B7%A5/a%20b.yaml", "/工/a b.yaml")]
    [InlineData("file:///工/a b#c%.yaml", "/工/a b#c%.yaml")]
    [InlineData("FILE://localhost/a/../b.yaml", "/b.yaml")]
    [InlineData("file:/a.yaml", "/a.yaml")]
    public void File_uris_become_full_paths(string uri, string path)
    {
        Skip.If(OperatingSystem.IsWindows(), "paths of Windows have drives");
        FileUri.ToPath(uri).Should().Be(path);
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("https://example.org/a.yaml")]
    [InlineData("file://")]
    [InlineData("file:a.yaml")]
    [InlineData("file:///a%00b")]
    [InlineData("")]
    public void Other_uris_have_no_path(string uri) => FileUri.ToPath(uri).Should().BeNull();

    [SkippableFact]
    public void A_path_comes_back_from_its_uri()
    {
        Skip.If(OperatingSystem.IsWindows(), "paths of Windows have drives");
        Gen.String[Gen.Char[" %#?:@&年报a𠮷".Replace("𠮷", "", StringComparison.Ordinal)], 1, 12]
            .Sample(static name => FileUri.ToPath(FileUri.FromPath("/工作/" + name)) == Path.GetFullPath("/工作/" + name));
    }
}
