namespace RulesEngine.Disclosure.Tests.Prose;

public class FeeTests
{
    private const string Other = "其他需要报告的事项";

    [Theory]
    [InlineData("没有收取信息处理费。")]
    [InlineData("本年度依申请公开未收费。")]
    [InlineData("没有收费情况，也没有减免情况。")]
    [InlineData("未向申请人收取任何费用。")]
    [InlineData("未收取检索、复制、邮寄等费。")]
    [InlineData("本年度没有产生相关费用。")]
    [InlineData("所有材料均免费提供。")]
    [InlineData("收取信息公开处理费0元。")]
    [InlineData("1.信息处理费：无。\n2.没有其他事项。")]
    [InlineData("行政事业性收费2.35万元，收取信息处理费1200元。")]
    public void A_statement_in_any_words_will_do(string text) => ProseReport.Marked("GK4009", text, Other).Should().BeEmpty();

    [Theory]
    [InlineData("无。")]
    [InlineData("没有其他需要报告的事项。")]
    [InlineData("本年行政事业性收费2.35万元。")]
    [InlineData("工作经费用于维护网站。")]
    [InlineData("办理人大代表建议12件，政协提案8件。")]
    public void A_section_that_says_nothing_of_the_fee_is_marked(string text) => ProseReport.Marked("GK4009", text, Other).Should().Equal(Other);

    [Fact]
    public void A_blank_section_is_the_matter_of_another_rule() => ProseReport.Marked("GK4009", "", Other).Should().BeEmpty();

    [Theory]
    [InlineData("无", "无。依据")]
    [InlineData("无。\n\n没有别的。", "没有别的。依据")]
    public void The_fix_adds_a_sentence(string text, string expected)
    {
        var source = ProseReport.Write(Other, text);
        BuiltIn.Verifier.Fix(source.Content, allowUnsafe: true).Should().Contain(expected);
        BuiltIn.Verifier.Fix(source.Content).Should().NotContain("依据");
    }

    [Theory]
    [InlineData("收取信息处理费3945元。", "3945元")]
    [InlineData("收取信息处理费 3945 元。", "3945 元")]
    [InlineData("收取信息处理费共计人民币3,945.00元。", "3,945.00元")]
    [InlineData("收取政府信息公开信息处理费３９４５元。", "３９４５元")]
    [InlineData("信息处理费3件，合计125元。", "125元")]
    [InlineData("信息处理费0.3945万元。", "0.3945万元")]
    [InlineData("信息处理费1200.5元。", "1200.5元")]
    [InlineData("信息处理费叁仟玖佰肆拾伍元整。", "叁仟玖佰肆拾伍元")]
    [InlineData("信息处理费三千零四十五元。", "三千零四十五元")]
    [InlineData("收取3945元政府信息公开信息处理费。", "3945元")]
    [InlineData("收取15元的信息处理费。", "15元")]
    public void A_fee_that_no_tariff_gives_is_marked(string text, string marked)
    {
        ProseReport.Marked("GK4010", text, Other).Should().Equal(marked);
        ProseReport.Marked("GK4010", text).Should().Equal([marked], "it may stand in any section");
    }

    [Theory]
    [InlineData("收取信息处理费3940元。")]
    [InlineData("收取信息处理费0元。")]
    [InlineData("收取信息处理费0.394万元。")]
    [InlineData("收取信息处理费1.2万元。")]
    [InlineData("信息处理费一千二百元。")]
    [InlineData("信息处理费十万元。")]
    [InlineData("信息处理费按每页10元、每件105元计收。")]
    [InlineData("信息处理费平均每件33元。")]
    [InlineData("信息处理费约1255元。")]
    [InlineData("没有收取信息处理费；邮寄费35元。")]
    [InlineData("没有收取信息处理费，邮寄费35元由本单位承担。")]
    [InlineData("没有收取信息处理费，行政事业性收费2277825元。")]
    [InlineData("没有收取信息处理费，罚款3945元。")]
    [InlineData("没有收取信息处理费，下拨资金3945元。")]
    [InlineData("收取垃圾处理费3945元。")]
    [InlineData("收取信息处理费的申请3945件。")]
    [InlineData("依据《政府信息公开信息处理费管理办法》，没有收取。会议支出25元。")]
    [InlineData("收取125元培训费，没有收取信息处理费。")]
    [InlineData("信息处理费99999999999999999999999999999999元。")]
    public void A_possible_fee_and_other_money_are_left_alone(string text) => ProseReport.Marked("GK4010", text, Other).Should().BeEmpty();
}
