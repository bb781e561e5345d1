using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Prose;

/// <summary>The report is one of 2023.</summary>
public class WrongYearTests
{
    [Theory]
    [InlineData("统计期限自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。")]
    [InlineData("统计期限自2022年1月1日起至12月31日止。")]
    [InlineData("所列数据统计期限从2022年1月1日到12月31日止。")]
    [InlineData("报告所列统计期限自2022年1月1日至2022年12月31日。")]
    [InlineData("本报告所列数据的统计期限为2022年1月1日至2022年12月31日。")]
    [InlineData("本报告中所列数据统计时间为2022.1.1—2022.12.31。")]
    [InlineData("数据统计期限为 2022-01-01 至 2022-12-31。")]
    [InlineData("统计期限自2022年1月1日\n至2022年12月31日止。")]
    [InlineData("根据国办公开办函〔2021〕30号要求，结合我局2022年1月1日起至2022年12月31日止的工作，编制本报告。")]
    [InlineData("2022年，我局按照部署推进政府信息公开。")]
    [InlineData("2022年我局按照部署推进政府信息公开。")]
    [InlineData("2022年度，全县推进政府信息公开。")]
    [InlineData("根据《条例》要求，现将2022年度政府信息公开工作情况报告如下：")]
    [InlineData("根据《条例》要求，现公布2022年政府信息公开工作年度报告。")]
    [InlineData("云溪县水利局2022年政府信息公开工作年度报告\n根据《条例》编制。")]
    [InlineData("本报告由六部分组成。\n2022年，我局按照部署推进政府信息公开。")]
    [InlineData("（一）主动公开情况\n2022年，我局按照部署推进政府信息公开。")]
    [InlineData("（一）主动公开情况\n统计期限自2022年1月1日起。")]
    public void Another_year_where_the_report_says_which_year_it_is_about_is_marked(string text) => Marked(text).Should().Equal("2022");

    [Theory]
    [InlineData("统计期限自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止。")]
    [InlineData("统计期限自2023年1月1日起至12月31日止。2024年，我局将继续努力。")]
    [InlineData("根据国办公开办函〔2021〕30号文件和《2022年政务公开工作要点》，编制本报告。")]
    [InlineData("根据《云溪县2022年政务公开工作要点的通知》（云政办发〔2022〕5号）要求，我局推进公开。")]
    [InlineData("2023年，我局在2022年的基础上完善专栏。")]
    [InlineData("与2022年相比，2023年申请增加3件。")]
    [InlineData("2019年修订的《条例》施行以来，我局推进公开。")]
    [InlineData("自2008年《条例》施行以来，我局推进公开。")]
    [InlineData("2021年以来，我局推进公开。")]
    [InlineData("截至2022年底，累计公开信息300条。")]
    [InlineData("本年新收申请3件，比2022年多1件。")]
    [InlineData("推进公开。\n（一）主动公开情况\n2022年，我局被评为先进。")]
    [InlineData("根据《中华人民共和国政府信息公开条例》（2019年修订）编制。")]
    [InlineData("地址为云溪县建设路2022号，邮编223001，电话0517-2022。")]
    public void Other_years_are_left_alone(string text) => Marked(text).Should().BeEmpty();

    [Fact]
    public void Plans_and_comparisons_in_other_sections_are_left_alone() =>
        ProseReport.Marked("GK4006", "2024年将为每个栏目确定责任人，2022年的问题已经解决。", "存在的主要问题及改进情况").Should().BeEmpty();

    [Fact]
    public void Only_the_wrong_one_of_two_years_is_marked()
    {
        var source = ProseReport.Write("总体情况", "统计期限自2023年1月1日起至2022年12月31日止。");
        var found = ProseReport.Check("GK4006", source).Should().ContainSingle().Which;
        source.Content[found.Span.End..].Should().StartWith("年12月31日");
    }

    [Fact]
    public void The_fix_replaces_all_wrong_years_of_the_statement_and_no_others()
    {
        var source = ProseReport.Write("总体情况", "根据《2022年工作要点》，2022 年，我局推进公开。\n统计期限自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。\n\n比2022年多。");
        var found = ProseReport.Check("GK4006", source);
        found.Should().HaveCount(2);
        var fixedText = BuiltIn.Verifier.Fix(source.Content, allowUnsafe: true);
        fixedText.Should().Contain("根据《2022年工作要点》，2023 年，我局").And.Contain("自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止").And.Contain("比2022年多");
        BuiltIn.Verifier.Fix(source.Content).Should().Contain("2022 年，我局", "the fix is unsafe");
    }

    [Fact]
    public void Nothing_is_said_where_the_year_of_the_report_cannot_be_read()
    {
        var text = ProseReport.Write("总体情况", "2022年，我局推进公开。").Content.Replace("年度: 2023", "年度: 今年", StringComparison.Ordinal);
        ProseReport.Check("GK4006", SourceText.From(text)).Should().BeEmpty();
    }

    private static IEnumerable<string> Marked(string prose) => ProseReport.Marked("GK4006", prose);
}
