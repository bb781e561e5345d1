using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Tests.Analysis;

/// <summary>Rules that look at several reports.</summary>
public sealed class ReportSetTests
{
    private const string Suppressed = "# rulesengine-disable-file TST0001 -- 已核对\n";

    private static string Of(int year) => BaseReports.Valid2021.Replace("年度: 2023", $"年度: {year}", StringComparison.Ordinal);

    [Fact]
    public void A_rule_sees_the_other_reports_of_the_organization_and_points_into_them()
    {
        var diagnostic = Analyze(Of(2023), Of(2022), Of(2021)).Diagnostics.Should().ContainSingle().Subject;
        diagnostic.GetMessage(Language.Chinese).Should().Be("消息 0.yaml");
        diagnostic.Related.Should().ContainSingle().Which.Source!.Path.Should().Be("0.yaml");
    }

    [Fact]
    public void A_report_alone_is_not_compared() =>
        new AnalysisDriver([ComparesWithLastYear()], []).Analyze(Read(Of(2023), "a.yaml"), new AnalysisOptions()).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("单位: 云溪县水利局", "单位: 白河县财政局")]
    [InlineData("年度: 2023", "年度: 二〇二三")]
    [InlineData("年度: 2023\n", "")]
    public void Others_are_those_of_the_same_organization_and_a_report_without_key_has_none(string text, string other) =>
        Analyze(Of(2023).Replace(text, other, StringComparison.Ordinal), Of(2022)).Diagnostics.Should().BeEmpty();

    [Fact]
    public void White_space_in_the_name_of_an_organization_does_not_count() =>
        Analyze(Of(2023).Replace("云溪县水利局", "云溪县 水利局", StringComparison.Ordinal), Of(2022)).Diagnostics.Should().ContainSingle();

    [Fact]
    public void A_suppression_is_unused_only_where_there_was_something_to_compare_with()
    {
        Analyze(Suppressed + Of(2023), Of(2022)).Diagnostics.Should().ContainSingle().Which.Suppression!.Justification.Should().Be("已核对");
        Analyze(Suppressed + Of(2023), Of(2020)).Diagnostics.Should().BeEmpty();
        var silent = new StubRule("TST0001", static context => context.RegisterReportSetAction(static set => set.FindOthers(set.Year - 1)));
        Analyze(silent, Suppressed + Of(2023), Of(2022)).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GK9001");
    }

    [Fact]
    public void It_pays_to_gather_reports_only_for_a_rule_that_is_on()
    {
        var driver = new AnalysisDriver([ComparesWithLastYear(), StubRule.Reporting("TST0002")], []);
        driver.LooksAtOthers(new AnalysisOptions()).Should().BeTrue();
        driver.LooksAtOthers(new AnalysisOptions { Selected = new HashSet<string> { "TST0002" } }).Should().BeFalse();
        new AnalysisDriver([StubRule.Reporting("TST0002")], []).CanLookAtOthers.Should().BeFalse();
    }

    [Theory]
    [InlineData("格式: 2021\n单位: 甲\n年度: 2023\n", "甲 2023")]
    [InlineData("年度: '2023'\r\n单位: |\r\n  云溪县\r\n  水利局\r\n其他: [", "云溪县水利局 2023")]
    [InlineData("收到: {a: [1, 2], b: {c: 3}}\norganization: 甲\n年 度: 2023", "甲 2023")]
    [InlineData("单位: 甲\n单位: 乙\n年度: 2023\n年度: 2022", "甲 2023")]
    [InlineData("# 单位: 乙\n{单位: 甲, 年度: 2023}", "甲 2023")]
    [InlineData("单位: 甲\n收到: [1\n年度: 2023", null)]
    [InlineData("单位: 甲", null)]
    [InlineData("年度: 2023", null)]
    [InlineData("- 单位: 甲\n- 年度: 2023", null)]
    [InlineData("单位", null)]
    [InlineData("", null)]
    [InlineData("\0", null)]
    public void The_key_of_a_report_is_read_from_its_head(string text, string? expected)
    {
        var key = ReportKey.Of(SourceText.From(text));
        (key is null ? null : $"{key.Organization} {key.Year}").Should().Be(expected);
    }

    private static AnalysisResult Analyze(string text, params string[] others) => Analyze(ComparesWithLastYear(), text, others);

    private static AnalysisResult Analyze(StubRule rule, string text, params string[] others)
    {
        var set = new Texts([.. others.Select(static (t, i) => Read(t, $"{i}.yaml")), Read(text, "self.yaml")]);
        return new AnalysisDriver([rule], [rule.Descriptor]).Analyze(Read(text, "self.yaml"), new AnalysisOptions(), set);
    }

    private static StubRule ComparesWithLastYear()
    {
        StubRule? rule = null;
        return rule = new StubRule("TST0001", context => context.RegisterReportSetAction(set =>
        {
            foreach (var last in set.FindOthers(set.Year - 1).Concat(set.FindOthers(set.Year)))
            {
                set.ReportDiagnostic(Diagnostic.Create(rule!.Descriptor, default, string.Empty, last.Source.Path) with
                {
                    Related = [new RelatedPlace(default, "去年") { Source = last.Source }],
                });
            }
        }));
    }

    private static Report Read(string text, string path) => Report.Read(SourceText.From(text, path), ReportParts.Forms);

    private sealed class Texts(Report[] reports) : ReportSet
    {
        public override ImmutableArray<Report> Find(ReportKey key) => [.. reports.Where(r => key.Equals(ReportKey.Of(r.Metadata)))];
    }
}
