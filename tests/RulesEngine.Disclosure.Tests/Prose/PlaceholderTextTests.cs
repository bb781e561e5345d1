namespace RulesEngine.Disclosure.Tests.Prose;

public class PlaceholderTextTests
{
    [Theory]
    [InlineData("发布信息XX条", "XX")]
    [InlineData("发布信息xx条", "xx")]
    [InlineData("发布信息XXX条", "XXX")]
    [InlineData("20XX年", "20XX")]
    [InlineData("收费XX.XX万元", "XX.XX")]
    [InlineData("占XX%", "XX%")]
    [InlineData("ＸＸ县", "ＸＸ")]
    [InlineData("××局", "××")]
    [InlineData("×××局", "×××")]
    [InlineData("某某镇", "某某")]
    [InlineData("某某某镇", "某某某")]
    [InlineData("共____件", "____")]
    [InlineData("共＿＿＿件", "＿＿＿")]
    [InlineData("X年X月X日", "X年X月")]
    [InlineData("×年×月×日", "×年×月")]
    [InlineData("改进措施待补充。", "待补充")]
    [InlineData("数字待填写", "待填写")]
    [InlineData("TODO", "TODO")]
    [InlineData("TODO：写完", "TODO")]
    [InlineData("（文字描述）", "（文字描述）")]
    [InlineData("(文字描述)", "(文字描述)")]
    [InlineData("该部分以表格形式报告", "该部分以表格形式报告")]
    [InlineData("（该部分以表格形式报告）", "该部分以表格形式报告")]
    [InlineData("（此处插入图表）", "（此处插入图表）")]
    [InlineData("（插入图1）", "（插入图1）")]
    [InlineData("（另起一页）", "（另起一页）")]
    [InlineData("（仿宋_GB2312三号）", "（仿宋_GB2312三号）")]
    [InlineData("（空一行）", "（空一行）")]
    [InlineData("【请填写单位全称】", "【请填写单位全称】")]
    [InlineData("【单位名称】", "【单位名称】")]
    [InlineData("【此处写明培训次数】", "【此处写明培训次数】")]
    [InlineData("[填写数字]", "[填写数字]")]
    [InlineData("【XX】", "【XX】")]
    public void What_a_template_leaves_behind_is_marked(string text, string marked) => Marked($"本年{text}").Should().Equal(marked);

    [Theory]
    [InlineData("公开栏长宽为3×4米")]
    [InlineData("公开栏长宽为 3 × 4 米")]
    [InlineData("某村反映看不清，某镇、某局已经改正")]
    [InlineData("购置XXL号马甲")]
    [InlineData("网址为 http://xx.example.gov.cn/xxgk/index.html")]
    [InlineData("邮箱为 xxgk@example.gov.cn 和 xx@example.gov.cn")]
    [InlineData("使用MAXX系统和iXX2平台")]
    [InlineData("X光机、X轴")]
    [InlineData("更新机制有待补充完善，内容尚待补充")]
    [InlineData("【主动公开】按照要求发布")]
    [InlineData("【依申请公开】共收到申请3件")]
    [InlineData("（一）主动公开情况")]
    [InlineData("国办公开办函〔2021〕30号")]
    [InlineData("一是（含以市政府名义印发的文件）")]
    [InlineData("申请人（填写申请表后）当场领取材料")]
    [InlineData("文件名为 report_2023_final")]
    [InlineData("本部分由办公室汇总，该部分工作已完成")]
    public void What_only_looks_like_it_is_left_alone(string text) => Marked(text).Should().BeEmpty();

    [Fact]
    public void Each_finding_has_its_own_place() =>
        Marked("XX局发布信息XX条，\n其中××条（此处插入图表）。\n\n待补充").Should().Equal("XX", "XX", "××", "（此处插入图表）", "待补充");

    [Fact]
    public void Further_phrases_are_separated_by_a_bar() =>
        ProseReport.Marked("GK4003", "这里写数字件，科室名称（某某）", "总体情况", ("extra", "这里写数字 | 科室名称|"))
            .Should().Equal("这里写数字", "科室名称", "某某");

    [Fact]
    public void A_long_hostile_text_takes_no_noticeable_time()
    {
        var text = string.Concat(Enumerable.Repeat("（【X×某待", 40_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Marked(text).Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static IEnumerable<string> Marked(string prose) => ProseReport.Marked("GK4003", prose);
}
