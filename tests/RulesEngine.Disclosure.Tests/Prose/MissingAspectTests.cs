namespace RulesEngine.Disclosure.Tests.Prose;

public class MissingAspectTests
{
    private const string Whole = "在专栏公布信息，答复申请，发布前作保密审查，组织培训。";

    [Theory]
    [InlineData("云溪县水利局", Whole, null)]
    [InlineData("云溪县水利局", "（一）主动公开\n（二）依申请公开\n（三）政府信息管理\n（四）平台建设\n（五）监督保障", null)]
    [InlineData("云溪县水利局", "我局通过官方网站发布信息34条。受理申请2件，都已答复。", "政府信息管理、平台建设、监督保障")]
    [InlineData("云溪县水利局", "我局一切正常。", "主动公开、依申请公开、政府信息管理、平台建设、监督保障")]
    [InlineData("云溪县水利局", "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况组成。统计期限为全年。", "主动公开、依申请公开、政府信息管理、平台建设、监督保障")]
    [InlineData("云溪县水利局", "根据《中华人民共和国政府信息公开条例》和平台建设、监督保障、信息管理、主动公开、依申请公开的规定编制。", "主动公开、依申请公开、政府信息管理、平台建设、监督保障")]
    [InlineData("云溪县人民政府", Whole, "考核、社会评议、责任追究")]
    [InlineData("云溪县人民政府", Whole + "年终考核，问卷调查，没有追责。", null)]
    [InlineData("云溪县青石镇人民政府", Whole, "考核、社会评议、责任追究")]
    [InlineData("云溪县二郎街道办事处", Whole, null)]
    [InlineData("某中学", Whole, null)]
    public void What_is_missing_is_named_once(string organization, string text, string? missing)
    {
        var source = ProseReport.Write("总体情况", text).Content.Replace("云溪县水利局\n年度", organization + "\n年度", StringComparison.Ordinal);
        var found = ProseReport.Check("GK4016", Text.SourceText.From(source));
        if (missing is null) found.Should().BeEmpty();
        else found.Should().ContainSingle().Which.Arguments[1].Zh.Should().Be(missing);
    }

    [Theory]
    [InlineData("总体情况", "")]
    [InlineData("存在的主要问题及改进情况", "没有问题。")]
    public void Blank_and_other_sections_are_left_alone(string section, string text) => ProseReport.Marked("GK4016", text, section).Should().BeEmpty();
}
