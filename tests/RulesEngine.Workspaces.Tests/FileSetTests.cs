using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Tests;

/// <summary>Rules that look at several reports, over files.</summary>
public sealed class FileSetTests
{
    private static readonly RuleCatalog Catalog = new([DisclosurePack.Create(), new YearsPack()]);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_report_is_checked_among_the_others_wherever_they_lie(int jobs)
    {
        using var folder = new TemporaryFolder()
            .With("2022/甲.report.yaml", Of("甲镇", 2022))
            .With("2023/甲.report.yaml", Of("甲镇", 2023))
            .With("2023/乙.report.yaml", Of("乙镇", 2023))
            .With("2023/坏.report.yaml", "单位: [")
            .With("草稿.report.yaml", Of("甲 镇", 2023));
        Check(folder, jobs, ".").Should().BeEquivalentTo(
            "2022/甲.report.yaml: ",
            "2023/甲.report.yaml: 2022/甲.report.yaml 草稿.report.yaml",
            "2023/乙.report.yaml: ",
            "草稿.report.yaml: 2022/甲.report.yaml 2023/甲.report.yaml");
    }

    [Fact]
    public void One_file_has_no_others() =>
        Check(new TemporaryFolder().With("a.report.yaml", Of("甲镇", 2023)), 2, "a.report.yaml").Should().BeEmpty();

    [Fact]
    public void Of_many_copies_each_is_told_of_a_few()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 200; i++) folder.With($"{i:000}.report.yaml", Of("甲镇", 2023));
        var found = Check(folder, 2, ".");
        found.Should().HaveCount(200).And.OnlyContain(static f => f.Split(' ').Length - 1 >= FileSet.MaxTwins);
        found[^1].Should().Be("199.report.yaml: 000.report.yaml 001.report.yaml 002.report.yaml 003.report.yaml 004.report.yaml");
    }

    [Fact]
    public void A_text_from_elsewhere_wins_over_the_file_of_its_name()
    {
        using var folder = new TemporaryFolder().With("a.report.yaml", Of("乙镇", 2020));
        var scope = new ConfigurationProvider(Catalog, new ConfigurationRequest(folder.FullPath), new()).ForFolder(folder.FullPath);
        var file = new FoundFile("a.report.yaml", folder["a.report.yaml"], scope) { Text = SourceText.From(Of("甲镇", 2023), "a.report.yaml") };
        var set = FileSet.Of([file], 1, CancellationToken.None);
        set.Find(new ReportKey("甲镇", 2023)).Should().ContainSingle().Which.Metadata.Year.Should().Be(2023);
    }

    private static string Of(string organization, int year) => BaseReport.Form2021
        .Replace("云溪县水利局", organization, StringComparison.Ordinal)
        .Replace("年度: 2023", $"年度: {year}", StringComparison.Ordinal);

    private static List<string> Check(TemporaryFolder folder, int jobs, string path)
    {
        var rules = new RuleOverrides { Selected = new HashSet<string> { YearsPack.Descriptor.Id } };
        var request = new CheckRequest(new ConfigurationRequest(folder.FullPath) { Rules = rules }, new DateOnly(2024, 6, 1))
        {
            Paths = [path],
            Jobs = jobs,
        };
        var found = new List<string>();
        new CheckPipeline(Catalog, request).Run(
            file => found.AddRange(file.Diagnostics.Select(d => $"{file.Path}: {d.Diagnostic.GetMessage(Language.Chinese)}")), CancellationToken.None);
        return found;
    }
}
