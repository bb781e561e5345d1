using RulesEngine.Testing;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests;

public sealed class CheckPipelineTests
{
    private static readonly string Broken = BaseReport.Form2021.Replace("[12, 3, 0, 1, 1, 0, 17]", "[12, 3, 0, 1, 1, 0, 71]", StringComparison.Ordinal);

    [Fact]
    public void Findings_are_counted_once_by_severity_and_rule()
    {
        using var folder = new TemporaryFolder().With("a.report.yaml", Broken).With("b.report.yaml", Broken).With("c.report.yaml", BaseReport.Form2021);
        var (files, summary) = Run(folder, "rules: {GK2003: warning}");
        files.Select(static f => f.Path).Should().Equal("a.report.yaml", "b.report.yaml", "c.report.yaml");
        (summary.Files, summary.Errors, summary.Warnings).Should().Be((3, 2, 2));
        summary.CountByRule.Should().BeEquivalentTo(new Dictionary<string, int> { ["GK2001"] = 2, ["GK2003"] = 2 });
        summary.FixableUnsafe.Should().Be(4);
        summary.Failures.Should().BeEmpty();
    }

    [Fact]
    public void Twins_in_one_file_have_different_fingerprints()
    {
        using var folder = new TemporaryFolder().With("a.report.yaml", "# rulesengine-disable-next-line nothing\n# rulesengine-disable-next-line nothing\n" + Broken);
        var (files, _) = Run(folder, "", "GK2001", "GK2003", "GK9002");
        var fingerprints = files[0].Diagnostics.Select(static d => d.Fingerprint).ToList();
        fingerprints.Should().HaveCount(4).And.OnlyHaveUniqueItems().And.ContainSingle(static f => f.EndsWith(":2"));
    }

    [Fact]
    public void Suppressed_findings_do_not_count()
    {
        using var folder = new TemporaryFolder().With("a.report.yaml", "# rulesengine-disable-file GK2001, GK2003 -- 已核对\n" + Broken);
        var (files, summary) = Run(folder, "");
        (summary.Errors, summary.Suppressed).Should().Be((0, 2));
        files[0].Diagnostics.Should().OnlyContain(static d => !d.Counts);
    }

    [Fact]
    public void A_wrong_configuration_comes_first_and_its_reports_are_left_out()
    {
        using var folder = new TemporaryFolder().With("a/rulesengine.yaml", "rule: {}").With("a/b.report.yaml", Broken).With("c.report.yaml", Broken);
        var (files, summary) = Run(folder, "");
        files.Select(static f => f.Path).Should().Equal("a/rulesengine.yaml", "c.report.yaml");
        summary.Files.Should().Be(1);
        summary.Failures.Should().ContainSingle().Which.Path.Should().Be("a/rulesengine.yaml");
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_files()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 400; i++) folder.With($"{i:000}.report.yaml", Broken);
        var held = new List<WeakReference>();
        var alive = 0;
        new CheckPipeline(Built.Catalog, Request(folder) with { Jobs = 2 }).Run(file =>
        {
            held.Add(new WeakReference(file.Source));
            if (held.Count % 100 != 0) return;
            GC.Collect();
            alive = Math.Max(alive, held.Count(static r => r.IsAlive));
        }, CancellationToken.None);
        alive.Should().BeInRange(1, 2 * OrderedWorkers.WindowPerThread + 2);
    }

    private static CheckRequest Request(TemporaryFolder folder) =>
        new(new ConfigurationRequest(folder.FullPath), new DateOnly(2024, 6, 1)) { Paths = ["."] };

    private static (List<CheckedFile> Files, CheckSummary Summary) Run(TemporaryFolder folder, string configuration, params string[] select)
    {
        folder.With("rulesengine.yaml", configuration);
        var selected = select.Length == 0 ? ["GK2001", "GK2003", "GK9005"] : select;
        var request = Request(folder);
        request = request with { Configuration = request.Configuration with { Rules = new RuleOverrides { Selected = selected.ToHashSet() } } };
        var files = new List<CheckedFile>();
        return (files, new CheckPipeline(Built.Catalog, request).Run(files.Add, CancellationToken.None));
    }
}
