using RulesEngine.Disclosure;
using RulesEngine.Packs;
using RulesEngine.Text;

namespace RulesEngine.Testing.Tests;

public class RuleExampleRunnerTests
{
    private const string WrongTotal = """
        收到和处理政府信息公开申请情况:
          结转下年度继续办理: [1, 0, 0, 0, 0, 0, 3]
        """;

    private static readonly RuleExampleRunner Runner = new(new RuleCatalog([DisclosurePack.Create()]));

    [Theory]
    [InlineData("")]
    [InlineData("2019")]
    [InlineData("crlf")]
    [InlineData("today=2024-05-01")]
    public void The_base_reports_are_clean(string words) =>
        Run($"overlay {words}", words == "2019" ? "格式: 2019" : "格式: 2021").Should().BeEmpty();

    [Fact]
    public void What_is_announced_and_found_is_no_difference() =>
        Run("overlay", WrongTotal + " # GK2001: “结转下年度继续办理·总计”为 3, GK2003").Should().BeEmpty();

    [Fact]
    public void What_is_found_but_not_announced_is_shown_with_place_message_and_line() =>
        Run("overlay", WrongTotal + " # GK2003").Should()
            .Contain("61:33：多出 GK2001").And.Contain("各栏之和为 1").And.Contain("|   结转下年度继续办理: [1, 0, 0, 0, 0, 0, 3] # GK2003");

    [Fact]
    public void What_is_announced_but_not_found_is_shown_with_its_line() =>
        Run("overlay", WrongTotal + " # GK2001, GK2003, GK9001").Should()
            .Contain("第 61 行：应有 GK9001").And.NotContain("多出");

    [Fact]
    public void An_expected_message_must_be_contained_in_the_found_one() =>
        Run("overlay", WrongTotal + " # GK2001: 为 4, GK2003").Should().Contain("应有 GK2001: 为 4").And.Contain("多出 GK2001");

    [Fact]
    public void Each_expectation_stands_for_one_diagnostic() =>
        Run("overlay", WrongTotal + " # GK2001, GK2001, GK2003").Should().Contain("应有 GK2001");

    [Fact]
    public void A_suppressed_diagnostic_need_not_be_announced() =>
        Run("overlay", WrongTotal + " # rulesengine-disable-line GK2001, GK2003").Should().BeEmpty();

    [Fact]
    public void A_comment_that_is_found_fault_with_announces_it_behind_its_last_number_sign() =>
        Run("overlay", "年度: 2023 # rulesengine-disable-line GK2001 -- why # GK9001").Should().BeEmpty();

    [Theory]
    [InlineData("fixed unsafe", "[1, 0, 0, 0, 0, 0, 1] # kept", true)]
    [InlineData("fixed", "[1, 0, 0, 0, 0, 0, 3] # kept", true)]
    [InlineData("fixed unsafe", "[1, 0, 0, 0, 0, 0, 3] # kept", false)]
    [InlineData("fixed unsafe", "[1, 0, 0, 0, 0, 0,  1] # kept", false)]
    public void The_text_after_fixing_is_compared_byte_for_byte_but_for_expectations(string info, string row, bool isEqual)
    {
        var example = Example("overlay crlf", WrongTotal + " # kept # GK2001, GK2003") with
        {
            Fixed = new FixedExample(2, info.Contains("unsafe", StringComparison.Ordinal), "收到和处理政府信息公开申请情况:\n  结转下年度继续办理: " + row),
        };
        var difference = Runner.Run(example).Explain();
        if (isEqual) difference.Should().BeEmpty();
        else difference.Should().Contain("| -   结转下年度继续办理: ").And.Contain("| +   结转下年度继续办理: [1, 0, 0, 0, 0, 0, 1] # kept␍");
    }

    [Fact]
    public void The_words_crlf_and_gb18030_say_how_the_text_is_written()
    {
        Runner.Run(Example("overlay crlf", "格式: 2021")).Source.Content.Should().NotContainAny("\n格", "。\n").And.Contain("。\r\n");
        Runner.Run(Example("overlay gb18030", "格式: 2021")).Source.Fault!.Encoding.Should().Be("GB18030");
    }

    [Theory]
    [InlineData("overlap")]
    [InlineData("today=yesterday")]
    [InlineData("GK2001.no-such-option=1")]
    public void An_unknown_word_is_refused(string word) =>
        FluentActions.Invoking(() => Run(word, "a: 1")).Should().Throw<FormatException>().WithMessage($"*\"{word}\"*");

    [Fact]
    public void The_differences_are_told_in_english_too() =>
        Runner.Run(Example("overlay", WrongTotal + " # GK2003, GK9001")).Explain(Language.English)
            .Should().Contain("61:33: GK2001 is found but not expected").And.Contain("line 61: GK9001 is expected but not found");

    private static string Run(string info, string text) => Runner.Run(Example(info, text)).Explain();

    private static RuleExample Example(string info, string text) => new("GK2001", "test", 1, info, text);
}
