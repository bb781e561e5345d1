namespace RulesEngine.Disclosure.Tests.Prose;

/// <summary>The report is one of 2023.</summary>
public class WrongCitationTests
{
    private const string Old = "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知";
    private const string New = "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知";
    private const string Regulation = "《中华人民共和国政府信息公开条例》";

    [Theory]
    [InlineData($"《{Old}》（国办公开办函〔2021〕30号）", $"《{Old}》")]
    [InlineData($"《{Old}》(国办公开办函[2021]30号)", $"《{Old}》")]
    [InlineData($"{Old}（国办公开办函〔2021〕30号）", Old)]
    [InlineData($"《{Old}》（国办公开办函〔2019〕60号）", "国办公开办函〔2019〕60号")]
    [InlineData($"《{Old}》", Old)]
    [InlineData("按照国办公开办函〔2019〕60号的要求", "国办公开办函〔2019〕60号")]
    [InlineData($"《{New}》（国办公开办函〔2019〕60号）", "国办公开办函〔2019〕60号")]
    [InlineData($"《{New}》（国办公开办函〔2022〕30号）", "国办公开办函〔2022〕30号")]
    [InlineData($"《{New}》（国办公开办函〔2021〕13号）", "国办公开办函〔2021〕13号")]
    [InlineData($"《{New}》（国办函〔2021〕30号）", "国办函〔2021〕30号")]
    [InlineData("按照年度报告格式（国办公开办函〔2020〕30号）编制", "国办公开办函〔2020〕30号")]
    [InlineData("《政府信息公开信息处理费管理办法》（国办函〔2021〕109号）", "国办函〔2021〕109号")]
    [InlineData("《政府信息公开信息处理费管理办法》（国办发〔2020〕109号）", "国办发〔2020〕109号")]
    [InlineData("《2023年政务公开工作要点的通知》（国办函〔2020〕109号）", "国办函〔2020〕109号")]
    [InlineData($"{Regulation}（国务院令第492号）", "492")]
    [InlineData($"{Regulation}（国令第117号）", "117")]
    [InlineData("《中华人民共和国保守国家秘密法》（国令第711号）", "国令第711号")]
    public void A_citation_that_does_not_fit_is_marked(string text, string marked) => Marked(text).Should().Equal(marked);

    [Theory]
    [InlineData($"《{New}》（国办公开办函〔2021〕30号）")]
    [InlineData("《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函【2021】30号）")]
    [InlineData("按照国办公开办函〔2021〕30号文件要求")]
    [InlineData($"《{Old}》（国办公开办函〔2019〕60号）和国办公开办函〔2021〕30号")]
    [InlineData("《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）")]
    [InlineData("《某通知》（国办公开办函〔2022〕30号）")]
    [InlineData("《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）")]
    [InlineData("以下简称《办法》（国办函〔2020〕109号）")]
    [InlineData($"{Regulation}（国令第711号）")]
    [InlineData($"{Regulation}（中华人民共和国国务院令第711号）")]
    [InlineData($"{Regulation}（国务院令第492号公布，国务院令第711号修订）")]
    [InlineData("《重大行政决策程序暂行条例》（国令第713号）")]
    [InlineData("《宜州省政府信息公开条例》（省政府令第12号）")]
    [InlineData("根据《宜州省关于政府信息公开工作年度报告有关事项的通知》（宜政办函〔2023〕5号）")]
    [InlineData("国办")]
    [InlineData("国令第号、令第")]
    public void A_citation_that_fits_is_left_alone(string text) => Marked(text).Should().BeEmpty();

    [Theory]
    [InlineData($"《{New}》（国办公开办函[2022]30号）", "国办公开办函[2021]30号")]
    [InlineData($"《{New}》（国办公开办函〔2021〕 13 号）", "国办公开办函〔2021〕 30 号")]
    [InlineData($"{Regulation}（国务院令第 492 号）", "国务院令第 711 号")]
    public void A_slip_in_the_number_is_put_right_and_the_brackets_stay(string text, string corrected) => Fix(text, false).Should().Contain(corrected);

    [Fact]
    public void A_whole_title_is_replaced_on_demand_only()
    {
        const string Text = $"《{Old}》（国办公开办函〔2021〕30号）";
        Fix(Text, false).Should().Contain(Text);
        Fix(Text, true).Should().Contain("《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）");
    }

    [Theory]
    [InlineData("《" + Old + "》（国办公开办函〔2019〕60号）", 0)]
    [InlineData("国办公开办函〔2021〕30号", 1)]
    public void Reports_of_2020_have_the_notice_of_2019(string text, int findings)
    {
        var source = ProseReport.Write("总体情况", text).Content.Replace("年度: 2023", "年度: 2020", StringComparison.Ordinal);
        ProseReport.Check("GK4014", Text.SourceText.From(source)).Should().HaveCount(findings);
    }

    private static IEnumerable<string> Marked(string prose) => ProseReport.Marked("GK4014", prose);

    private static string Fix(string prose, bool allowUnsafe) => BuiltIn.Verifier.Fix(ProseReport.Write("总体情况", prose).Content, allowUnsafe);
}
