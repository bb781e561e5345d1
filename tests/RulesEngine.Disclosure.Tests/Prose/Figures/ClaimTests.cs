namespace RulesEngine.Disclosure.Tests.Prose.Figures;

/// <summary>GK4012 in the report of <see cref="FigureReport"/>: 180 new requests, 8 pending, disputes of every result.</summary>
public class ClaimTests
{
    [Theory]
    [InlineData("全年收到政府信息公开申请180件，全部办结。", "全部办结")]
    [InlineData("全年收到政府信息公开申请180件，均已答复。", "均已答复")]
    [InlineData("全年收到政府信息公开申请180件，已全部按时办结。", "已全部按时办结")]
    [InlineData("全年收到政府信息公开申请180件，均在法定期限内办结。", "均在法定期限内办结")]
    [InlineData("收到的政府信息公开申请，皆处理完毕。", "皆处理完毕")]
    [InlineData("全年受理政府信息公开申请194件，都已办理完毕。", "都已办理完毕")]
    [InlineData("全年未收到政府信息公开申请。", "未收到政府信息公开申请")]
    [InlineData("2023年，我县没有收到依申请公开事项。", "没有收到依申请公开事项")]
    [InlineData("2023年，我县无依申请公开政府信息事项。", "无依申请公开政府信息事项")]
    [InlineData("我县未收到公众提交的政府信息公开申请。", "未收到公众提交的政府信息公开申请")]
    [InlineData("2023年未收到依申请公开信息申请。", "未收到依申请公开信息申请")]
    [InlineData("没有结转下年度继续办理的政府信息公开申请。", "没有结转下年度继续办理的政府信息公开申请")]
    [InlineData("未发生因政府信息公开引发的行政复议、行政诉讼。", "未发生因政府信息公开引发的行政复议、行政诉讼", 2)]
    [InlineData("没有因政府信息公开被提起行政诉讼。", "没有因政府信息公开被提起行政诉讼")]
    [InlineData("因政府信息公开被申请行政复议11件，均维持。", "均维持")]
    [InlineData("政府信息公开行政诉讼案件7件，结果均为维持。", "均为维持")]
    [InlineData("全年没有废止行政规范性文件。", "没有废止行政规范性文件")]
    [InlineData("全年未作出行政强制决定。", "未作出行政强制决定")]
    [InlineData("本年没有收取行政事业性收费。", "没有收取行政事业性收费")]
    public void What_the_tables_deny_is_found(string sentence, string marked, int times = 1) =>
        ProseReport.Check("GK4012", FigureReport.Write(sentence)).Select(d => FigureReport.Write(sentence).ToString(d.Span))
            .Should().Equal(Enumerable.Repeat(marked, times));

    [Theory]
    [InlineData("去年未收到政府信息公开申请。")]
    [InlineData("各乡镇未收到政府信息公开申请。")]
    [InlineData("2022年，我县未收到政府信息公开申请。")]
    [InlineData("上年结转的政府信息公开申请14件，已全部办结。")]
    [InlineData("收到网上政府信息公开申请97件，已全部办结。")]
    [InlineData("收到政府信息公开申请180件，办结186件，均在法定期限内答复。")]
    [InlineData("收到政府信息公开申请180件，均在法定期限内答复，结转下年度8件。")]
    [InlineData("办结政府信息公开申请186件，均已答复申请人。")]
    [InlineData("全年办理12345热线工单320件，全部办结。")]
    [InlineData("收到人大建议12件，均已办结。")]
    [InlineData("本年没有制发规章。")]
    [InlineData("政府信息公开申请没有逾期未缴费的。")]
    [InlineData("没有因政府信息公开答复不当被投诉举报。")]
    [InlineData("本年没有收取政府信息公开信息处理费。")]
    [InlineData("未发生政府信息公开失泄密事件。")]
    [InlineData("政府信息公开行政复议维持6件，均维持原答复。")]
    [InlineData("对未收到政府信息公开申请的部门，也要求报送。")]
    [InlineData("如未收到申请人补正材料，不再处理。")]
    [InlineData("无超期未答复的政府信息公开申请。")]
    [InlineData("没有行政复议机关撤销的规范性文件。")]
    [InlineData("无锡市政府信息公开申请办理规范已经施行。")]
    [InlineData("政府信息公开申请均按照《条例》规定的程序和内容要求答复。")]
    [InlineData("依申请公开的登记、审核、答复和归档都有专人办理。")]
    [InlineData("收到政府信息公开申请180件，都由专人答复。")]
    [InlineData("所有政府信息公开申请办理人员参加培训。")]
    public void What_they_do_not_deny_is_left_alone(string sentence) => FigureReport.Explain("GK4012", sentence).Should().BeEmpty();

    [Fact]
    public void Nothing_is_said_where_the_tables_agree() => FigureReport.Check(
        "GK4012", "全年收到政府信息公开申请180件，全部办结，没有结转下年度的申请，没有废止行政规范性文件。",
        ("结转下年度继续办理: [6, 2, 0, 0, 0, 0, 8]", "结转下年度继续办理: [0, 0, 0, 0, 0, 0, 0]"), ("[13, 9, 64]", "[13, 0, 64]")).Should().BeEmpty();

    [Fact]
    public void All_is_settled_only_where_something_was() => FigureReport.Check(
        "GK4012", "收到的政府信息公开申请，皆处理完毕。",
        ("结转下年度继续办理: [6, 2, 0, 0, 0, 0, 8]", "结转下年度继续办理: [0, 0, 0, 0, 0, 0, 0]"),
        ("总计: [146, 20, 2, 3, 10, 5, 186]", "总计: [0, 0, 0, 0, 0, 0, 0]")).Should().ContainSingle();
}
