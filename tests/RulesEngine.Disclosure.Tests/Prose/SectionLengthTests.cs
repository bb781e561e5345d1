namespace RulesEngine.Disclosure.Tests.Prose;

public class SectionLengthTests
{
    private const string Overview = "总体情况";
    private const string Problems = "存在的主要问题及改进情况";

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" null")]
    [InlineData(" \"\"")]
    [InlineData(" \" 　\"")]
    [InlineData(" \"\\u200B\"")]
    [InlineData(" |\n\n\n")]
    public void Blank_prose_is_empty_and_not_short(string value)
    {
        var source = Text.SourceText.From($"格式: 2021\n年度: 2023\n{Problems}:{value}\n");
        ProseReport.Check("GK4002", source).Should().ContainSingle();
        ProseReport.Check("GK4004", source).Should().BeEmpty();
    }

    [Theory]
    [InlineData("无")]
    [InlineData("没有需要报告的事项。")]
    public void A_word_is_not_empty(string text) => ProseReport.Marked("GK4002", text, Problems).Should().BeEmpty();

    [Theory]
    [InlineData(Problems, 9, 1)]
    [InlineData(Problems, 10, 0)]
    [InlineData(Problems, 5000, 0)]
    [InlineData(Overview, 99, 1)]
    [InlineData(Overview, 100, 0)]
    [InlineData(Overview, 3000, 0)]
    [InlineData(Overview, 3001, 1)]
    public void Length_has_bounds(string section, int length, int findings) =>
        ProseReport.Marked("GK4004", new string('公', length), section).Should().HaveCount(findings);

    [Fact]
    public void White_space_does_not_count() =>
        ProseReport.Marked("GK4004", "公 公　公\n\n  公\n公公公公公", Problems).Should().Equal(Problems);

    [Fact]
    public void The_bounds_are_options()
    {
        ProseReport.Marked("GK4004", "公公公", Problems, ("minimum", "3")).Should().BeEmpty();
        ProseReport.Marked("GK4004", "公公公", Overview, ("overview-minimum", "3")).Should().BeEmpty();
        ProseReport.Marked("GK4004", "公公公", Overview, ("overview-minimum", "1"), ("overview-maximum", "2")).Should().Equal(Overview);
    }
}
