namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>What is offered where; <c>$0</c> is the cursor, and <c>*</c> marks the likeliest proposal.</summary>
public sealed class CompletionPlaceTests
{
    private const string Head = "*单位|单位类型|年度|发布日期";

    private const string Sections = "总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项";

    private const string Disputes = "政府信息公开行政复议行政诉讼情况:\n";

    private const string Requests = "收到和处理政府信息公开申请情况:\n";

    [Theory]
    // Keys of the outermost level.
    [InlineData("格式: 2021\n$0", Head + "|" + Sections)]
    [InlineData("格式: 2021\n单$0", Head + "|" + Sections)]
    [InlineData("格式: 2021\r\norg$0\r\n年度: 2023\r\n", "*单位|单位类型|发布日期|" + Sections)]
    [InlineData("form: 2021\n单位: 甲局\n单位类型: 部门\nyear: 2023\n发布日期: 2024-01-05\n一、总体情况: |\n  正文\n\n$0\n六、其他需要报告的事项: 无\n",
        "*主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议行政诉讼情况|存在的主要问题及改进情况")]
    // Values of the head.
    [InlineData("格式: $0", "*2021|2019")]
    [InlineData("年度: 2019\n格式: $0\n", "*2019|2021")]
    [InlineData("年度:$0", "*2023")]
    [InlineData("年度: 20$0 # 去年", "*2023")]
    [InlineData("单位: 青石镇\n单位类型: $0", "*乡镇|政府|部门")]
    [InlineData("发布日期: $0\n", "*2024-06-01")]
    [InlineData("单位: $0", "")]
    // Prose.
    [InlineData("总体情况: $0", "*|")]
    [InlineData("总体情况: |\n  全年$0", "")]
    [InlineData("总体情况: |\n  全年\n\n$0\n\n  收到", "")]
    [InlineData("总体情况: |\n  # $0", "")]
    // Rows.
    [InlineData("格式: 2021\n" + Disputes + "  $0", "*行政复议|未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  行政复议: [0, 0, 0, 0, 0]\n  $0\n", "*未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  未经复议直接起诉: [0, 0, 0, 0, 0]\n  $0\n", "行政复议|*复议后起诉")]
    [InlineData(Disputes + "    行政复议: [0, 0, 0, 0, 0]\n  收到$0\n", "*未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  行政复议: [0, 0\n  $0", "*未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  行政复议 [0]\n  未经$0\n  复议后起诉: [0, 0, 0, 0, 0]", "*行政复议|未经复议直接起诉")]
    [InlineData("政府信息公开行政复议诉讼情况:\n  $0", "*行政复议|未经复议直接起诉|复议后起诉")]
    [InlineData("不知道什么:\n  $0", "")]
    [InlineData(Requests + "  本年度办理结果:\n    无法提供:\n      本机关不掌握相关政府信息: [0, 0, 0, 0, 0, 0, 0]\n      补$0", "*没有现成信息需要另行制作|补正后申请内容仍不明确")]
    [InlineData(Requests + "  本年度办理结果:\n    无法提供:\n      本机关不掌握相关政府信息: [0, 0, 0, 0, 0, 0, 0]\n    $0", "予以公开|部分公开|不予公开|*不予处理|其他处理|总计")]
    [InlineData("格式: 2019\n" + Requests + "  本年度办理结果:\n    其他处理: [0, 0, 0, 0, 0, 0, 0]\n    $0", "予以公开|部分公开|不予公开|无法提供|不予处理|*总计")]
    // A key whose value stands there: the other keys that are free.
    [InlineData(Disputes + "  行政$0: [0, 0, 0, 0, 0]\n", "*行政复议|未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  行政复议$0: [0, 0, 0, 0, 0]\n", "未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  行政$0 [0, 0, 0, 0, 0]\n", "*行政复议|未经复议直接起诉|复议后起诉")]
    [InlineData(Disputes + "  行政复$0议：[0, 0, 0, 0, 0]\n", "*行政复议|未经复议直接起诉|复议后起诉")]
    // Values of tables, groups and rows.
    [InlineData(Disputes + "  行政复议: $0", "*[0, 0, 0, 0, 0]")]
    [InlineData("政府信息公开行政复议行政诉讼情况: $0", "*填零的各行")]
    [InlineData("政府信息公开行政复议行政诉讼情况: $0\n  行政复议: [0, 0, 0, 0, 0]", "")]
    [InlineData(Requests + "  本年度办理结果: $0", "*填零的各行")]
    // Cells.
    [InlineData(Disputes + "  行政复议: [2, 1, 0, 1, $0", "*4|0")]
    [InlineData(Disputes + "  行政复议: [2, 1, 0, 1, $0]", "*4|0")]
    [InlineData(Disputes + "  行政复议: [2, 1, 0, 1, 4]\n  复议后起诉: [2, 1, 0,\n    1, $0", "*4|0")]
    [InlineData(Disputes + "  行政复议: [2, $0, 0, 1, 9]", "*6|0")]
    [InlineData(Disputes + "  行政复议: [2, 1, 0, 12$0, 4]", "*1|0")]
    [InlineData(Disputes + "  行政复议: [2, 1$0, 0, 1, 4]", "0")]
    [InlineData(Disputes + "  行政复议: [2, $0", "0")]
    [InlineData(Disputes + "  行政复议: [0, 0, 0, 0, $0", "*0")]
    [InlineData(Disputes + "  行政复议: [9, 1, 0, $0, 4]", "0")]
    [InlineData(Disputes + "  行政复议: [2, 1, 0, 1, 4, $0", "")]
    [InlineData(Disputes + "  行政复议: [2, 1, 0, 1, 4] $0", "")]
    [InlineData(Disputes + "  行政复议:\n  - 2\n  - 1\n  - 0\n  - 1\n  - $0", "*4|0")]
    [InlineData(Disputes + "  行政复议:\n    结果维持: 2\n    其他结果: 0\n    $0", "结果纠正|*尚未审结|总计")]
    [InlineData(Disputes + "  行政复议:\n    结果维持: 2\n    结果纠正: 1\n    其他结果: 0\n    尚未审结: 1\n    总计: $0", "*4|0")]
    [InlineData(Disputes + "  行政复议: {结果维持: 2, 结果纠正: 1, 其他结果: 0, $0}", "尚未审结|总计")]
    [InlineData(Disputes + "  行政复议: {结果维持: 2, 结果纠正: 1, 其他结果: 0, 尚未审结: 1, 总计: $0}", "*4|0")]
    // Comments.
    [InlineData(Disputes + "  # $0", "rulesengine-disable-next-line|rulesengine-disable|rulesengine-enable")]
    [InlineData("# rules$0", "rulesengine-disable-next-line|rulesengine-disable|rulesengine-enable|rulesengine-disable-file")]
    [InlineData("年度: 2023 # rulesengine-dis$0", "rulesengine-disable-line")]
    [InlineData("# 说明$0", "")]
    [InlineData("# rulesengine-disable-file GK2001 -- 原因$0", "")]
    [InlineData("# rulesengine-unknown $0", "")]
    public void Each_place_offers_what_can_stand_there(string text, string expected)
    {
        // The label of prose is the bar itself.
        var labels = expected.Split('|', StringSplitOptions.RemoveEmptyEntries);
        if (expected == "*|") labels = ["*|"];
        CompletionCursor.In(text).Propose().Select(static p => (p.IsPreselected ? "*" : "") + p.Label).Should().Equal(labels, text);
    }

    [Theory]
    [InlineData("$0")]
    [InlineData("# 新报告\n\n$0")]
    [InlineData("报$0")]
    public void A_text_without_keys_offers_a_whole_report_of_each_form(string text)
    {
        var cursor = CompletionCursor.In(text);
        cursor.Labels.Should().StartWith(["政府信息公开工作年度报告（2021年格式）", "政府信息公开工作年度报告（2019年格式）", "格式"]);
        cursor.Propose().Where(static p => p.IsPreselected).Should().ContainSingle();
    }

    [Fact]
    public void Rules_with_a_finding_on_the_line_come_first_and_those_named_are_left_out()
    {
        var line = "  本年新收: [12, 3, 0, 1, 1, 0, 18]";
        var next = CompletionCursor.InLine("  本年新收", $"  # rulesengine-disable-next-line $0\n{line}").Propose();
        next[0].Label.Should().Be("GK2001 wrong-row-total");
        next[0].IsPreselected.Should().BeTrue();
        next.Should().HaveCount(Built.Catalog.Descriptors.Length);
        CompletionCursor.InLine("  本年新收", $"{line} # rulesengine-disable-line GK0001，GK2$0").Labels.Should()
            .StartWith("GK2001 wrong-row-total").And.NotContain("GK0001 invalid-yaml");
    }
}
