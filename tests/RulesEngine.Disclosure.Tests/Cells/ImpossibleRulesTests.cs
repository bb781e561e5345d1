namespace RulesEngine.Disclosure.Tests.Cells;

public class ImpossibleRulesTests
{
    [Theory]
    [InlineData("云溪县水利局")]
    [InlineData("云溪县人民政府")]
    [InlineData("云溪县人民政府办公室")]
    [InlineData("云溪县政府")]
    [InlineData("云溪县公安局交通警察大队")]
    [InlineData("宜州省云溪县")]
    [InlineData("芷江侗族自治县教育局")]
    [InlineData("准格尔旗人民政府")]
    [InlineData("鄂温克族自治旗水利局")]
    [InlineData("重庆市九龙坡区教育局")]
    [InlineData("绍兴市上虞区水利局")]
    [InlineData("翔安区应急管理局")]
    [InlineData("北京市房山区人民政府")]
    [InlineData("上海市宝山区水务局")]
    [InlineData("郑州市管城回族区人民政府")]
    [InlineData("广西壮族自治区南宁市青秀区教育局")]
    [InlineData("临江县青石镇人民政府")]
    [InlineData("二郎街道办事处")]
    [InlineData("桃江县鲊埠回族乡")]
    public void A_body_of_county_or_township_level_is_known_by_its_name(string name) => Found(name).Should().Equal("规章·本年制发件数");

    [Theory]
    [InlineData("宜兴市教育局")]
    [InlineData("淮安市人民政府")]
    [InlineData("新疆维吾尔自治区水利厅")]
    [InlineData("内蒙古自治区人民政府")]
    [InlineData("大兴安岭地区行政公署")]
    [InlineData("四川天府新区管理委员会")]
    [InlineData("东湖高新区教育局")]
    [InlineData("杨凌示范区审计局")]
    [InlineData("淮东市经济技术开发区管理委员会")]
    [InlineData("苏州工业园区管理委员会")]
    [InlineData("黄山风景区管理委员会")]
    [InlineData("宁波市保税区管委会")]
    [InlineData("临夏回族自治州水务局")]
    [InlineData("上海市社区矫正管理局")]
    [InlineData("淮东市县域经济办公室")]
    [InlineData("红旗水库管理处")]
    [InlineData("景德镇市水利局")]
    [InlineData("云溪县水泥有限公司联合会")]
    [InlineData("水利部")]
    public void Of_other_bodies_nothing_is_said(string name) => Found(name).Should().BeEmpty();

    [Theory]
    [InlineData("[0, 0, 0]")]
    [InlineData("[/, 0, ~]")]
    [InlineData("[-2, 0, 0]")]
    [InlineData("[无, 0, x]")]
    public void Only_a_figure_above_zero_counts(string row) => Found("云溪县水利局", row).Should().BeEmpty();

    [Fact]
    public void A_row_is_reported_once() => Found("云溪县水利局", "[0, 1, 3]").Should().Equal("规章·本年废止件数");

    private static IEnumerable<string> Found(string organization, string row = "[2, 0, 5]")
    {
        var text = Testing.ReportOverlay.Apply(Testing.BaseReport.Form2021, $"单位: {organization}\n主动公开政府信息情况:\n  规章: {row}\n");
        return BuiltIn.Verifier.Analyze(Text.SourceText.From(text)).Diagnostics.Where(static d => d.Id == "GK1007").Select(static d => d.Arguments[0].Zh);
    }
}
