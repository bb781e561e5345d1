using RulesEngine.Forms;

namespace RulesEngine.Tests.Forms;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("总计", "总计")]
    [InlineData(" 总 计 ", "总计")]
    [InlineData("（七）总计", "总计")]
    [InlineData("(七) 总计", "总计")]
    [InlineData("一、总体情况", "总体情况")]
    [InlineData("1.属于国家秘密", "属于国家秘密")]
    [InlineData("1、属于国家秘密", "属于国家秘密")]
    [InlineData("12．其他", "其他")]
    [InlineData("3) 其他", "其他")]
    [InlineData("十二、其他", "其他")]
    [InlineData("危及“三安全一稳定”", "危及三安全一稳定")]
    [InlineData("三安全一稳定", "三安全一稳定")]
    [InlineData("一般", "一般")]
    [InlineData("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议行政诉讼情况")]
    [InlineData("Natural-Person", "naturalperson")]
    [InlineData("2021", "2021")]
    [InlineData("1.", "")]
    [InlineData("（一）", "")]
    [InlineData("…", "")]
    [InlineData("", "")]
    [InlineData("𠀀", "𠀀")]
    public void White_space_punctuation_case_and_ordinals_do_not_count(string key, string compared) =>
        KeyText.Normalize(key).Should().Be(compared);

    [Fact]
    public void Keys_of_any_length_can_be_compared() => KeyText.Normalize(new string('一', 5_000) + "，").Should().HaveLength(5_000);

    [Theory]
    [InlineData("予以公开", "granted")]
    [InlineData("（一）予以公开", "granted")]
    [InlineData("granted", "granted")]
    [InlineData("部分公开（区分处理的，只计这一情形，不计其他情形）", "partly-granted")]
    [InlineData("同意公开", null)]
    public void A_row_is_found_by_each_of_its_spellings(string key, string? id) =>
        Outcomes.Keys.Find(key)?.Id.Should().Be(id);

    [Theory]
    [InlineData("予公开", "granted")]
    [InlineData("不于公开", "refused")]
    [InlineData("grnated", "granted")]
    [InlineData("完全无关的键名", null)]
    public void A_misspelt_row_has_a_nearest_one(string key, string? id) => (Outcomes.Keys.FindNearest(key)?.Id).Should().Be(id);

    private static RowDefinition Outcomes =>
        ReportParts.Forms.Find("2021")!.Sections.First(static s => s.Id == "requests").Table!.Top.First(static r => r.Id == "outcomes");
}
