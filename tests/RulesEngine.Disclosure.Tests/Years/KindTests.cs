using RulesEngine.Disclosure.Tests.Prose;
using RulesEngine.Testing;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Years;

/// <summary>Only reports of one kind are compared.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("格式: 2021", true)]
    [InlineData("格式: 2019", true)]
    [InlineData("格式: hotline-2024", false)]
    [InlineData("", true)]
    public void A_report_whose_form_is_not_known_is_no_duplicate(string form, bool isDuplicate)
    {
        var other = ProseReport.Write("总体情况", "无").Content.Replace("格式: 2021", form, StringComparison.Ordinal);
        var verifier = new RuleVerifier(BuiltIn.Catalog) { Others = [SourceText.From(other, "other.report.yaml")] };
        verifier.Check(ProseReport.Write("总体情况", "无").Content).Any(static d => d.Contains("GK3003", StringComparison.Ordinal)).Should().Be(isDuplicate);
        var asOther = new RuleVerifier(BuiltIn.Catalog) { Others = [SourceText.From(ProseReport.Write("总体情况", "无").Content, "other.report.yaml")] };
        asOther.Check(other).Any(static d => d.Contains("GK3003", StringComparison.Ordinal)).Should().Be(isDuplicate);
    }

    [Fact]
    public void Last_years_figures_are_not_known_where_two_reports_of_that_year_disagree()
    {
        var last = BaseReport.Form2021.Replace("年度: 2023", "年度: 2022", StringComparison.Ordinal);
        var other = last.Replace("结转下年度继续办理:                       [ 1,", "结转下年度继续办理:                       [ 4,", StringComparison.Ordinal);
        Check(last).Should().ContainSingle().Which.Should().Contain("自然人 2（上年 1）、总计 2（上年 1）");
        Check(last, last).Should().ContainSingle();
        Check(last, other).Should().ContainSingle().Which.Should().Contain("不一致：总计 2（上年 1）");
        Check(last, last.Replace("[ 1, 0, 0, 0, 0, 0,  1]", "[ , 0, 0, 0, 0, 0, ]", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> Check(params string[] last) =>
        new RuleVerifier(BuiltIn.Catalog) { Others = [.. last.Select(static (t, i) => SourceText.From(t, $"{i}.report.yaml"))] }
            .Check(BaseReport.Form2021).Where(static d => d.Contains("GK3001", StringComparison.Ordinal));
}
