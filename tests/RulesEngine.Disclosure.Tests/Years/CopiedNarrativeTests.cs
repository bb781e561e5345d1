using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using RulesEngine.Analysis;
using RulesEngine.Testing;
using RulesEngine.Text;

namespace RulesEngine.Disclosure.Tests.Years;

/// <summary>The measure of GK3004, as its messages give it.</summary>
public sealed partial class CopiedNarrativeTests
{
    private const string Narrative = "本局围绕防汛备汛和农村饮水安全做好信息发布，推进村级水务公开，开展河湖长制宣传活动，组织编印节水手册，向沿河村庄发放防汛明白卡。";

    private const string Numerals = "零一二两三四五六七八九十百千万亿年月日度本今去上前全";

    // Letters that stand for one another in nothing, none of them a numeral or part of a set phrase.
    private static readonly Gen<string> Letters = Gen.Char['\u4E00', '\u8FFF']
        .Where(static c => !Numerals.Contains(c) && !"报告信息需统".Contains(c)).Array[100, 400].Select(static letters => new string(letters));

    [GeneratedRegex("有 ([0-9.]+)% 的文字")]
    private static partial Regex Percent { get; }

    [Fact]
    public void Equal_texts_are_the_same_and_disjoint_ones_have_nothing_in_common() => Letters.Sample(static text =>
    {
        Measure(text, text).Should().Be(100);
        // Each letter becomes one that the text cannot hold.
        Measure(text, string.Concat(text.Select(static c => (char)(0xAC00 + (c % 0x2000))))).Should().Be(0);
    }, iter: 50, threads: 1);

    [Fact]
    public void What_is_added_to_last_years_text_lowers_no_measure_and_what_is_added_to_this_years_raises_none() =>
        Gen.Select(Letters, Letters).Sample(static (text, more) =>
        {
            Measure(text, text + more).Should().Be(100);
            Measure(text + more, text).Should().BeLessThanOrEqualTo(100);
            Measure(text + more, text).Should().BeGreaterThan(0);
        }, iter: 50, threads: 1);

    [Theory]
    [InlineData("2023年，本局开展培训12次。", "2022 年度，本局开展培训三次。")]
    [InlineData("本局 开展\n  培训；", "本局开展培训。")]
    [InlineData("今年比去年好。", "二〇二二年比上一年度好！")]
    public void Numbers_years_blanks_and_punctuation_do_not_count(string now, string last) =>
        Measure(Narrative + now, Narrative + last).Should().Be(100);

    [Theory]
    [InlineData("根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）的要求，编制本报告。")]
    [InlineData("按照《条例》规定，现将我局政府信息公开工作情况报告如下。")]
    [InlineData("本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。")]
    [InlineData("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。")]
    [InlineData("如对本报告有疑问，请与云溪县水利局办公室联系（地址：云溪县人民路1号，电话：0517-83605210）。")]
    [InlineData("按照《政府信息公开信息处理费管理办法》的规定，本年度没有收取信息处理费。")]
    [InlineData("除此以外没有其他需要报告的事项。")]
    [InlineData("本年新收政府信息公开申请17件，上年结转2件，予以公开8件，结转下年度继续办理1件。")]
    public void What_every_report_must_say_does_not_count(string sentence) =>
        Measure(sentence + sentence, sentence + sentence, minimum: 1).Should().BeNull("there is nothing to compare");

    [Theory]
    [InlineData("认真贯彻落实《中华人民共和国政府信息公开条例》，健全工作机制。")]
    [InlineData("全年组织业务培训12次，参加人员300人次。")]
    public void What_a_body_says_of_its_own_accord_counts(string sentence) =>
        Measure(sentence, sentence, minimum: 1).Should().Be(100);

    [Fact]
    public void A_section_of_a_megabyte_takes_well_under_a_second()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 350_000).Select(_ => (char)random.Next(0x4E00, 0x8FFF)));
        Measure("短", "短");
        var start = Stopwatch.GetTimestamp();
        Measure(text, text).Should().Be(100);
        var once = Stopwatch.GetElapsedTime(start);
        // Five times as much on a busy machine; a quadratic measure takes hours.
        once.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    /// <summary>The percentage of this year's text that stands in last year's; 0 for none, null where it is not compared.</summary>
    private static double? Measure(string now, string last, int minimum = 20)
    {
        var verifier = new RuleVerifier(BuiltIn.Catalog)
        {
            Others = [SourceText.From(Write(2022, last), "2022.report.yaml")],
            Options = new AnalysisOptions
            {
                Selected = new HashSet<string> { "GK3004" },
                Rules = new Dictionary<string, RuleSetting>
                {
                    ["GK3004"] = new() { Options = new Dictionary<string, string> { ["threshold"] = "-1", ["minimum"] = $"{minimum}" } },
                },
            },
        };
        var message = verifier.Check(Write(2023, now)).SingleOrDefault();
        return message is null ? null : double.Parse(Percent.Match(message).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static string Write(int year, string text) =>
        $"格式: 2021\n单位: 云溪县水利局\n年度: {year}\n总体情况: |\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";
}
