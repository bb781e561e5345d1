namespace RulesEngine.Disclosure.Tests.Prose;

public class WrongOrganizationTests
{
    [Theory]
    [InlineData("云溪县青石镇人民政府", "我局公开信息12条。", "我局")]
    [InlineData("云溪县青石镇人民政府", "本局公开信息12条。", "本局")]
    [InlineData("云溪县青石镇人民政府", "我乡公开信息12条。", "我乡")]
    [InlineData("云溪县青石镇人民政府", "我街道公开信息12条。", "我街道")]
    [InlineData("二郎街道办事处", "我镇公开信息12条。", "我镇")]
    [InlineData("云溪县白沙乡人民政府", "我厅公开信息12条。", "我厅")]
    [InlineData("云溪县水利局", "我镇公开信息12条。", "我镇")]
    [InlineData("云溪县水利局", "我委公开信息12条。", "我委")]
    [InlineData("云溪县发展和改革委员会", "我局公开信息12条。", "我局")]
    [InlineData("云溪县人民政府", "我局公开信息12条。", "我局")]
    [InlineData("淮东市人民政府", "我县公开信息12条。", "我县")]
    [InlineData("淮东市青石镇人民政府", "2023年市政府主动公开政府信息12条。", "市政府")]
    [InlineData("淮东市水利局", "全年，市人民政府共收到政府信息公开申请12件。", "市人民政府")]
    [InlineData("云溪县水利局", "云溪县教育局2023年政府信息公开工作年度报告\n公开信息12条。", "云溪县教育局")]
    [InlineData("云溪县水利局", "现将云溪县教育局2023年度政府信息公开工作情况报告如下。", "云溪县教育局")]
    [InlineData("云溪县青石镇人民政府", "白沙镇2023年政府信息公开工作年度报告", "白沙镇")]
    public void Another_body_is_marked(string organization, string text, string marked) => Marked(organization, text).Should().Equal(marked);

    [Theory]
    [InlineData("云溪县水利局", "我局公开信息，我县企业、我市群众、我省、我区、我办、本机关、本单位都可以查看。")]
    [InlineData("云溪县水利局", "受我局委托，我委托第三方；日本局势、根本镇静、我乡村、本乡本土。")]
    [InlineData("云溪县青石镇人民政府", "我镇公开信息，我县、我市的网站也有，我区同样。")]
    [InlineData("云溪县青石镇人民政府", "县政府门户网站发布信息，县政府要求主动公开政府信息，按照市政府的部署推进。")]
    [InlineData("云溪县青石镇人民政府", "县水利局来函称“我局将改进”，见《我局的十年》。")]
    [InlineData("云溪县人民政府", "我县公开信息，我市、我省、我办也有。")]
    [InlineData("淮东市人民政府办公室", "2023年，市政府主动公开政府信息12条，我办、我市、我局。")]
    [InlineData("淮东市人民政府", "2023年，市政府主动公开政府信息12条。")]
    [InlineData("新乡市镇海区街道局", "我乡、我镇、我街道。")]
    [InlineData("淮东市经济技术开发区管理委员会", "我局、我镇。")]
    [InlineData("某中学", "我局、我镇、我校。")]
    [InlineData("云溪县水利局", "县水利局2023年政府信息公开工作年度报告")]
    [InlineData("翔安区应急管理局", "厦门市翔安区应急局2023年政府信息公开工作年度报告")]
    [InlineData("下陆区新下陆街道", "新下陆街道办事处2023年度\n政府信息公开工作年度报告")]
    [InlineData("云溪县市场监督管理局", "云溪县市监局2023年政府信息公开工作年度报告")]
    [InlineData("云溪县城管局", "云溪县城市管理局2023年政府信息公开工作年度报告")]
    [InlineData("云溪县卫生健康委员会", "云溪县卫健委2023年政府信息公开工作年度报告")]
    [InlineData("云溪县人民政府", "云溪县人民政府办公室2023年政府信息公开工作年度报告")]
    [InlineData("云溪县水利局", "根据云溪县教育局2023年政府信息公开工作年度报告要求。\n按照县政府办公室2023年政府信息公开工作年度报告编制。")]
    [InlineData("云溪县水利局", "我局2023年政府信息公开工作年度报告。\n2023年政府信息公开工作年度报告")]
    public void What_may_be_right_is_left_alone(string organization, string text) => Marked(organization, text).Should().BeEmpty();

    [Fact]
    public void One_wording_is_reported_once_with_its_other_places_and_the_body()
    {
        var found = ProseReport.Check("GK4013", Write("云溪县青石镇人民政府", "我局公开信息，我局答复申请，我乡、我局改进。"));
        found.Select(static d => (d.Arguments[0].Zh, d.Related.Length)).Should().Equal(("我局", 3), ("我乡", 1));
    }

    [Fact]
    public void Nothing_is_said_where_the_report_names_no_body() =>
        ProseReport.Check("GK4013", Text.SourceText.From("格式: 2021\n年度: 2023\n总体情况: 我局、我镇、我县\n")).Should().BeEmpty();

    private static IEnumerable<string> Marked(string organization, string text)
    {
        var source = Write(organization, text);
        return ProseReport.Check("GK4013", source).Select(d => source.ToString(d.Span));
    }

    private static Text.SourceText Write(string organization, string text) =>
        Text.SourceText.From(ProseReport.Write("总体情况", text).Content.Replace("云溪县水利局\n年度", organization + "\n年度", StringComparison.Ordinal));
}
