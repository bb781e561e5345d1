namespace RulesEngine.Disclosure.Tests.Prose;

public class DoubledWordsTests
{
    [Theory]
    [InlineData("公开专项资金资金使用情况", "资金资金", "公开专项资金使用情况")]
    [InlineData("我局严格严格按照时限答复", "严格严格", "我局严格按照时限答复")]
    [InlineData("进一步进一步完善目录", "进一步进一步", "进一步完善目录")]
    [InlineData("申请人可通过可以通过网站申请", "可通过可以通过", "申请人可以通过网站申请")]
    [InlineData("应公开应当公开的都已公开", "应公开应当公开", "应当公开的都已公开")]
    [InlineData("我局局严格按照要求公开", "局局", "我局严格按照要求公开")]
    [InlineData("我镇镇认真落实", "镇镇", "我镇认真落实")]
    [InlineData("主动公开的的信息", "的的", "主动公开的信息")]
    [InlineData("完善了了制度", "了了", "完善了制度")]
    [InlineData("网站和和新媒体", "和和", "网站和新媒体")]
    [InlineData("加强监督监督，定期检查", "监督监督", "加强监督，定期检查")]
    [InlineData("完善工作机制工作机制，定期检查", "工作机制工作机制", "完善工作机制，定期检查")]
    [InlineData("做到政府信息公开平台政府信息公开平台稳定", "政府信息公开平台政府信息公开平台", "做到政府信息公开平台稳定")]
    [InlineData("包括因公开工作被申请行政复议、因公开工作被申请行政复议和提起诉讼", "因公开工作被申请行政复议、因公开工作被申请行政复议", "包括因公开工作被申请行政复议和提起诉讼")]
    [InlineData("完善，因公开工作被申请行政复议、因公开工作被申请行政复议和提起诉讼", "因公开工作被申请行政复议、因公开工作被申请行政复议", "完善，因公开工作被申请行政复议和提起诉讼")]
    [InlineData("及时更新专栏内容，及时更新专栏内容。", "及时更新专栏内容，及时更新专栏内容", "及时更新专栏内容。")]
    [InlineData("我局按时限答复申请人提出的申请。我局按时限答复申请人提出的申请。", "我局按时限答复申请人提出的申请。我局按时限答复申请人提出的申请", "我局按时限答复申请人提出的申请。")]
    public void What_stands_twice_is_marked_and_one_removed(string text, string marked, string corrected)
    {
        ProseReport.Marked("GK4015", text).Should().Equal(marked);
        BuiltIn.Verifier.Fix(ProseReport.Write("总体情况", text).Content).Should().Contain(corrected);
    }

    [Theory]
    [InlineData("严格")]
    [InlineData("进一步")]
    [InlineData("工作机制")]
    [InlineData("政府信息公开平台")]
    [InlineData("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地")]
    public void It_is_found_wherever_it_stands(string word)
    {
        const string before = "本年围绕群众需求梳理事项清单并公布办事流程说明材料范本还把结果挂上网页供人查看", behind = "，本段其余文字彼此各不相同以便观察结果是否随位置变化而改变";
        for (var at = 0; at <= before.Length; at++)
        {
            ProseReport.Marked("GK4015", before[..at] + "，" + word + word + behind).Should().Equal([word + word], "it begins behind {0} characters", at + 1);
            ProseReport.Marked("GK4015", before[..at] + "，" + word + word + "。").Should().Equal([word + word], "the text ends behind it");
        }
    }

    [Fact]
    public void What_stands_three_times_is_left_once() =>
        BuiltIn.Verifier.Fix(ProseReport.Write("总体情况", "我局严格严格严格按照时限答复").Content).Should().Contain("  我局严格按照");

    [Fact]
    public void A_line_that_stands_twice_goes_as_a_whole() =>
        BuiltIn.Verifier.Fix(ProseReport.Write("总体情况", "第一段。\n我局按时限答复申请人提出的申请，\n我局按时限答复申请人提出的申请，\n最后一段。").Content)
            .Should().Contain("  第一段。\n  我局按时限答复申请人提出的申请，\n  最后一段。");

    [Theory]
    [InlineData("常常、天天、往往、渐渐、仅仅、刚刚、稍稍")]
    [InlineData("先试试看，再看看群众怎么说")]
    [InlineData("高高兴兴办事，清清楚楚答复，明明白白公开，实实在在的成效")]
    [InlineData("一件一件核对，一项一项落实，一次一次上门")]
    [InlineData("逐条逐条核对，大家研究研究，一起讨论讨论")]
    [InlineData("个个栏目有人管，层层落实，人人有责，处处留心，方方面面，时时刻刻，千千万万")]
    [InlineData("达到便民的目的的同时")]
    [InlineData("为了了解群众的需要")]
    [InlineData("我局局长、我局局务会、我局局属单位、我镇镇长、我县县委、我市市场监管局、我区区委")]
    [InlineData("派出所所长、研究所所在地")]
    [InlineData("以及及时更新、涉及及时性")]
    [InlineData("存在在线咨询不便的问题，正在在线办理")]
    [InlineData("饱和和未饱和、民主和和谐、总和和平均数")]
    [InlineData("合并并入、被被申请人、首都都市圈")]
    [InlineData("云溪县人民政府政府信息公开工作年度报告")]
    [InlineData("生态环境环境影响评价")]
    [InlineData("进一步规范规范性文件的制定")]
    [InlineData("政府信息公开公开栏、常务会议会议纪要、行政处罚处罚决定书")]
    [InlineData("政府信息公开申请申请人")]
    [InlineData("组织学习学习强国平台的内容，检查通过通过率")]
    [InlineData("受理0件，办结0件；行政复议0件，行政诉讼0件")]
    [InlineData("2020年2020年度，100100元，3.3.1")]
    [InlineData("一是一是一，二是二")]
    [InlineData("《工作报告报告》、“资金资金”")]
    [InlineData("主动公开目录、主动公开目录编制说明")]
    [InlineData("公开方式：网站。\n公开方式：网站。")]
    [InlineData("网站：\n\n网站：\n栏目")]
    [InlineData("来来往往，来来回回，许许多多，许多许多")]
    [InlineData("哈哈哈哈，。。。。、、、、")]
    public void What_is_right_is_left_alone(string text) => ProseReport.Marked("GK4015", text).Should().BeEmpty();
}
