using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests;

public sealed class FileDiscoveryTests
{
    [Fact]
    public void Reports_are_found_in_the_order_of_their_paths()
    {
        using var folder = new TemporaryFolder()
            .With("a/b.report.yaml").With("a.report.yaml").With("a-1/x.report.yml").With("B.report.yaml").With("县.report.yaml").With("note.yaml");
        Find(folder, ".").Should().Equal("B.report.yaml", "a-1/x.report.yml", "a.report.yaml", "a/b.report.yaml", "县.report.yaml");
    }

    [Theory]
    [InlineData("include: 'x/**/*.yaml'", "x/a.yaml,x/c.report.yaml,x/y/b.report.yaml,x/y/b.yaml")]
    [InlineData("include: '**/b.*'\nexclude: 'x/y/**'", "b.report.yaml")]
    [InlineData("exclude: ['x/**', '*.yaml']", "")]
    [InlineData("exclude: 'x/y/'", "b.report.yaml,x/c.report.yaml")]
    public void Patterns_are_relative_to_the_configuration(string configuration, string expected)
    {
        using var folder = new TemporaryFolder().With("rulesengine.yaml", configuration)
            .With("x/a.yaml").With("x/y/b.yaml").With("x/y/b.report.yaml").With("b.report.yaml").With("x/c.report.yaml");
        Find(folder, ".").Should().Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Folders_that_hold_no_reports_of_ours_are_not_searched_and_links_not_followed()
    {
        using var folder = new TemporaryFolder().With("node_modules/a.report.yaml").With(".git/b.report.yaml").With("c/d.report.yaml");
        Directory.CreateSymbolicLink(folder["c/loop"], folder.FullPath);
        File.CreateSymbolicLink(folder["c/link.report.yaml"], folder["c/d.report.yaml"]);
        Find(folder, ".").Should().Equal("c/d.report.yaml", "c/link.report.yaml");
        Find(folder, "node_modules/a.report.yaml").Should().Equal("node_modules/a.report.yaml");
    }

    [Fact]
    public void A_file_that_several_paths_lead_to_is_found_once()
    {
        using var folder = new TemporaryFolder().With("a/b.report.yaml").With("a/c.report.yaml");
        Find(folder, "a", ".", "a/c.report.yaml", "./a/").Should().Equal("a/b.report.yaml", "a/c.report.yaml");
    }

    [Fact]
    public void A_path_outside_the_working_directory_is_shown_in_full()
    {
        using var folder = new TemporaryFolder().With("a/b.report.yaml").With("c/x");
        var provider = new ConfigurationProvider(Built.Catalog, new ConfigurationRequest(folder["c"]), new());
        new FileDiscovery(provider, folder["c"], static _ => { }).Find(["../a"])
            .Should().ContainSingle().Which.Path.Should().Be(folder["a/b.report.yaml"].Replace('\\', '/'));
    }

    [Fact]
    public void A_search_ends_when_it_is_told_to_though_there_is_nothing_to_find()
    {
        using var folder = new TemporaryFolder().With("a/x").With("b/x");
        var provider = new ConfigurationProvider(Built.Catalog, new ConfigurationRequest(folder.FullPath), new());
        var discovery = new FileDiscovery(provider, folder.FullPath, static _ => { }) { CancellationToken = new CancellationToken(canceled: true) };
        FluentActions.Invoking(() => discovery.Find(["."]).Count()).Should().Throw<OperationCanceledException>();
    }

    private static List<string> Find(TemporaryFolder folder, params string[] paths)
    {
        var provider = new ConfigurationProvider(Built.Catalog, new ConfigurationRequest(folder.FullPath), new());
        var failures = new List<FileFailure>();
        var found = new FileDiscovery(provider, folder.FullPath, failures.Add).Find(paths).Select(static f => f.Path).ToList();
        failures.Should().BeEmpty();
        return found;
    }
}
