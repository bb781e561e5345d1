using RulesEngine.Formatting;
using RulesEngine.Text;

namespace RulesEngine.Tests.Formatting;

public sealed class ReportFormatterTests
{
    private const string Head = "格式: 2021\n单位: 云溪县水利局\n年度: 2023\n";

    [Theory]
    [InlineData("huaian-2024")]
    [InlineData("huanggong-2023")]
    [InlineData("broken")]
    public void Samples_are_formatted_already(string sample) =>
        ReportFormatter.GetEdits(Reports.Read(BaseReports.Sample(sample))).Should().BeEmpty();

    [Fact]
    public void Base_reports_are_formatted_already()
    {
        Reports.Format(BaseReports.Valid2019).Should().Be(BaseReports.Valid2019);
        Reports.Format(BaseReports.Valid2021).Should().Be(BaseReports.Valid2021);
    }

    [Theory]
    [InlineData("规章: [0,0,0]", "规章: [0, 0, 0]")]
    [InlineData("规章:    [ 0 ,0,\t0 , ]", "规章: [0, 0, 0]")]
    [InlineData("规章:\n    [0,\n     0, 0\n    ]", "规章: [0, 0, 0]")]
    [InlineData("规章:\n    - 0\n    - 10\n    - '0'", "规章: [0, 10, '0']")]
    [InlineData("规章:\n  - 0\n  - 10\n  - 0  # 尾注", "规章: [0, 10, 0]  # 尾注")]
    [InlineData("规章: {现行有效件数: 3, 本年制发件数: 1, repealed: 2}", "规章: [1, 2, 3]")]
    [InlineData("规章:\n    本年制发件数: 1\n    本年废止件数: 2\n    现行有效件数: 3", "规章: [1, 2, 3]")]
    [InlineData("\"rules\": [0, 0, 0]", "规章: [0, 0, 0]")]
    [InlineData("1.规章 : [0, 0, 0]", "规章: [0, 0, 0]")]
    [InlineData("行政许可: 36", "行政许可: [36]")]
    [InlineData("规章: [1, 2, 3]\n  规范性文件: [10, 0, 3] # 注", "规章:           [ 1, 2, 3]\n  行政规范性文件: [10, 0, 3] # 注")]
    [InlineData("规章: [1, 2, 3]\n  行政许可: [2000]", "规章:     [1, 2, 3]\n  行政许可: [2000]")]
    [InlineData("规章: [２, ２, 3]\n  规范性文件: [10, 100, 3]", "规章:           [２,  ２, 3]\n  行政规范性文件: [10, 100, 3]")]
    public void Rows_become_one_flow_sequence_in_line(string rows, string expected) =>
        Reports.Format($"{Head}主动公开政府信息情况:\n  {rows}\n").Should().Be($"{Head}主动公开政府信息情况:\n  {expected}\n");

    [Theory]
    [InlineData("规章: [0,0]")]
    [InlineData("规章:   [0,0,[1]]")]
    [InlineData("规章:   0")]
    [InlineData("规章: {本年制发件数: 1,  本年废止件数: 2}")]
    [InlineData("规章: {本年制发件数: 1,  本年废止件数: 2, 现行有效: 3}")]
    [InlineData("规章: {本年制发件数: 1,  本年制发件数: 2, 现行有效件数: 3}")]
    [InlineData("规章:\n    - 0\n    - 1\n    -")]
    [InlineData("规章:\n    - 0 # 注\n    - 1\n    - 2")]
    [InlineData("规章: # 注\n    - 0\n    - 1\n    - 2")]
    [InlineData("规章:\n    - 1,200\n    - 1\n    - 2")]
    [InlineData("规章: [0,0,!!int 1]")]
    [InlineData("规章: [&a 0,0,1]")]
    [InlineData("规章: &a [0,0,1]")]
    [InlineData("规章:  [0, # 注\n    0,1]")]
    [InlineData("规章:\n    - |\n      0\n    - 1\n    - 2")]
    [InlineData("? 规章\n  :  [0,0,1]")]
    [InlineData("行政许可:")]
    [InlineData("行政许可: 1,200")]
    public void Rows_that_would_lose_something_stay_as_they_are(string rows)
    {
        var text = $"{Head}主动公开政府信息情况:\n  {rows}\n";

        Reports.Format(text).Should().Be(text);
    }

    [Fact]
    public void A_misspelt_key_is_kept_but_its_row_is_laid_out() =>
        Reports.Format($"{Head}主动公开政府信息情况:\n  行政规范性文见: [0,0,1]\n  规章: [0,0,0]\n")
            .Should().Be($"{Head}主动公开政府信息情况:\n  行政规范性文见: [0, 0, 1]\n  规章:           [0, 0, 0]\n");

    [Theory]
    [InlineData("格式:2021: 1\n", "格式:2021: 1\n")]
    [InlineData("form:   2021   # 注\n", "格式: 2021   # 注\n")]
    [InlineData("格式 :\t2021\n单位:\n  云溪县水利局\n", "格式: 2021\n单位:\n  云溪县水利局\n")]
    [InlineData("年度:\n", "年度:\n")]
    public void Metadata_has_one_space_behind_the_colon(string text, string expected) => Reports.Format(text).Should().Be(expected);

    [Fact]
    public void Sections_and_groups_get_their_canonical_keys() =>
        Reports.Format($"{Head}一、总体情况:   >-\n   甲 # 乙\n\n\n三、收到和处理政府信息公开申请情况:   # 注\n  三、本年度办理结果:\n    （三）不予公开:   # 注\n      1.属于国家秘密: [0,0,0,0,0,0,0]\n")
            .Should().Be($"{Head}总体情况:   >-\n   甲 # 乙\n\n\n收到和处理政府信息公开申请情况:   # 注\n  本年度办理结果:\n    不予公开:   # 注\n      属于国家秘密: [0, 0, 0, 0, 0, 0, 0]\n");

    [Fact]
    public void Broken_yaml_costs_only_its_own_table()
    {
        var broken = $"{Head}主动公开政府信息情况:\n  规章:  [0,0,\n  行政许可: [1]\n\n政府信息公开行政复议行政诉讼情况:\n";

        Reports.Format(broken + "  行政复议: [0,0,0,0,0]\n  复议后起诉: [1,0,0,0,1]\n")
            .Should().Be(broken + "  行政复议:   [0, 0, 0, 0, 0]\n  复议后起诉: [1, 0, 0, 0, 1]\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 注\n")]
    [InlineData("[1,2]")]
    [InlineData("{格式:   2021}")]
    [InlineData("一段话")]
    [InlineData(":\n::\n")]
    public void Text_that_is_no_report_is_left_alone(string text) => Reports.Format(text).Should().Be(text);

    [Fact]
    public void Bytes_that_are_not_utf8_are_left_alone() =>
        ReportFormatter.GetEdits(Reports.Read(SourceText.From([0xB8, 0xF1, 0xCA, 0xBD, 0x3A, 0x20, 0x20, 0x31]))).Should().BeEmpty();

    [Fact]
    public void A_range_gets_only_the_edits_that_touch_it()
    {
        var text = $"{Head}主动公开政府信息情况:\n  规章: [0,0,0]\n  行政许可: [ 1 ]\n";
        var report = Reports.Read(text);
        var range = new TextSpan(text.IndexOf("行政许可", StringComparison.Ordinal), 10);

        var formatted = report.Source.WithEdits(ReportFormatter.GetEdits(report, range)).Content;

        formatted.Should().Be($"{Head}主动公开政府信息情况:\n  规章: [0,0,0]\n  行政许可: [1]\n");
    }
}
