using RulesEngine.Formatting;
using RulesEngine.Reports;

namespace RulesEngine.Tests.Formatting;

public sealed class MissingPartsTests
{
    private const string Head = "格式: 2021\n单位: 云溪县水利局\n年度: 2023\n\n";

    [Theory]
    [InlineData("overview")]
    [InlineData("proactive")]
    [InlineData("requests")]
    [InlineData("disputes")]
    [InlineData("problems")]
    [InlineData("other")]
    public void A_section_comes_back_at_its_place(string id)
    {
        var whole = Reports.Read(BaseReports.Valid2021);
        var name = whole.FindSection(id)!.Definition.Name;
        var text = Without(BaseReports.Valid2021, name);

        var (fixedText, names) = Insert(text, id);

        names.Should().Equal(name);
        var report = Reports.Read(fixedText);
        report.Problems.Should().BeEmpty();
        SectionSorter.GetEdits(report).Should().BeEmpty();
        ReportFormatter.GetEdits(report).Should().BeEmpty();
        Without(fixedText, name).TrimEnd().Should().Be(text.TrimEnd(), "nothing else changes");
    }

    [Fact]
    public void Sections_missing_side_by_side_are_inserted_together()
    {
        var text = Without(Without(BaseReports.Valid2021, "总体情况"), "主动公开政府信息情况");

        var (fixedText, names) = Insert(text, "proactive");

        names.Should().Equal("总体情况", "主动公开政府信息情况");
        Reports.Read(fixedText).Problems.Should().BeEmpty();
        fixedText.Should().Contain("发布日期: 2024-01-20\n\n总体情况: |\n  待补充：").And.Contain("\n\n主动公开政府信息情况:\n  # 本年制发件数,");
    }

    [Theory]
    [InlineData("requests.received")]
    [InlineData("requests.carried-out")]
    [InlineData("requests.outcomes.granted")]
    [InlineData("requests.outcomes.refused.state-secret")]
    [InlineData("requests.outcomes.not-processed.reconfirmation")]
    [InlineData("requests.outcomes.total")]
    [InlineData("proactive.rules")]
    [InlineData("proactive.fees")]
    [InlineData("disputes.litigation-after-reconsideration")]
    public void A_row_comes_back_at_its_place_and_in_line(string path)
    {
        var whole = Reports.Read(BaseReports.Valid2021);
        var entry = whole.Tables.SelectMany(static t => t.Definition.Rows.Select(r => new Row(t, r))).Single(r => r.Path == path).Entry!;
        var line = whole.Source.GetPosition(entry.Span.Start).Line;
        var lines = BaseReports.Valid2021.Split('\n');

        var (fixedText, _) = Insert(string.Join('\n', lines.Where((_, i) => i != line)), path);

        var fixedLines = fixedText.Split('\n');
        fixedLines.Should().HaveSameCount(lines);
        fixedLines.Where((_, i) => i != line).Should().Equal(lines.Where((_, i) => i != line));
        Reports.Read(fixedText).Problems.Should().BeEmpty();
        ReportFormatter.GetEdits(Reports.Read(fixedText)).Should().BeEmpty("it lines up with its neighbours");
    }

    [Fact]
    public void A_group_comes_back_with_its_rows()
    {
        var start = BaseReports.Valid2021.IndexOf("    不予公开:", StringComparison.Ordinal);
        var end = BaseReports.Valid2021.IndexOf("    无法提供:", StringComparison.Ordinal);
        var text = BaseReports.Valid2021.Remove(start, end - start);

        var (fixedText, names) = Insert(text, "requests.outcomes.refused");

        names.Should().Equal("不予公开");
        fixedText.Should().Contain("    不予公开:\n      属于国家秘密:                         [ 0, 0, 0, 0, 0, 0,  0]\n");
        Reports.Read(fixedText).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Rows_with_columns_of_their_own_get_the_heading_back()
    {
        var start = BaseReports.Valid2021.IndexOf("  # 本年处理决定数量", StringComparison.Ordinal);
        var end = BaseReports.Valid2021.IndexOf("\n\n收到和处理", StringComparison.Ordinal);

        var (fixedText, names) = Insert(BaseReports.Valid2021.Remove(start, end - start).Insert(start, "  # 注"), "proactive.penalties");

        names.Should().Equal("行政许可", "行政处罚", "行政强制", "行政事业性收费");
        fixedText.Should().Contain("  # 本年处理决定数量\n  行政许可:       [0]\n  行政处罚:       [0]\n  行政强制:       [0]\n  # 本年收费金额（万元）\n  行政事业性收费: [0]\n");
    }

    [Theory]
    [InlineData("proactive.rules", "表:\n  规范性文件: [1,2,3]\n", "表:\n  规章:       [0,0,0]\n  规范性文件: [1,2,3]\n")]
    public void Tight_rows_get_tight_neighbours(string path, string text, string expected)
    {
        text = Head + text.Replace("表", "主动公开政府信息情况", StringComparison.Ordinal);

        var (fixedText, _) = Insert(text, path);

        fixedText.Replace(", ", ",", StringComparison.Ordinal)
            .Should().Be(Head + expected.Replace("表", "主动公开政府信息情况", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{本年制发件数: 1, 本年废止件数: 2}", "in-force", "{本年制发件数: 1, 本年废止件数: 2, 现行有效件数: 0}")]
    [InlineData("{现行有效件数: 1}", "repealed", "{本年制发件数: 0, 本年废止件数: 0, 现行有效件数: 1}")]
    [InlineData("{本年制发件数: 1, 现行有效件数: 3}", "repealed", "{本年制发件数: 1, 本年废止件数: 0, 现行有效件数: 3}")]
    [InlineData("{}", "issued", "{本年制发件数: 0, 本年废止件数: 0, 现行有效件数: 0}")]
    [InlineData("\n    issued: 1 # 注\n    in-force: 3", "repealed", "\n    issued: 1 # 注\n    本年废止件数: 0\n    in-force: 3")]
    [InlineData("\n    in-force: 3", "issued", "\n    本年制发件数: 0\n    本年废止件数: 0\n    in-force: 3")]
    public void Columns_come_back_in_order(string row, string column, string expected)
    {
        var (fixedText, _) = Insert($"{Head}主动公开政府信息情况:\n  规章: {row}", $"proactive.rules.{column}");

        fixedText.TrimEnd('\n').Should().Be($"{Head}主动公开政府信息情况:\n  规章: {expected}");
    }

    [Fact]
    public void Text_without_a_last_line_break_and_crlf_are_respected()
    {
        var text = BaseReports.Valid2021.Replace("\n", "\r\n", StringComparison.Ordinal);
        text = text[..text.IndexOf("  复议后起诉", StringComparison.Ordinal)].TrimEnd();

        var (fixedText, _) = Insert(text, "disputes.litigation-after-reconsideration");
        (fixedText, _) = Insert(fixedText, "problems");

        fixedText.Should().StartWith(text + "\r\n  复议后起诉:       [0, 0, 0, 0, 0]\r\n\r\n存在的主要问题及改进情况: |\r\n  待补充：");
        fixedText.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
    }

    [Fact]
    public void A_comment_behind_the_last_row_stays_with_its_table()
    {
        var text = $"{Head}政府信息公开行政复议行政诉讼情况:\n  行政复议: [0, 0, 0, 0, 0]\n  # 以上为全部\n\n# 下一部分\n其他需要报告的事项: |\n  无。\n";

        var (fixedText, _) = Insert(text, "problems");

        fixedText.Should().Contain("  # 以上为全部\n\n存在的主要问题及改进情况: |\n  待补充：").And.Contain("\n\n# 下一部分\n其他需要报告的事项");
    }

    [Fact]
    public void A_row_is_not_put_between_a_suppression_and_its_row()
    {
        var (fixedText, _) = Insert($"{Head}主动公开政府信息情况:\n  # rulesengine-disable-next-line GK2005\n  行政规范性文件: [6, 1, 3]\n", "proactive.rules");

        fixedText.Should().Contain("情况:\n  规章:           [0, 0, 0]\n  # rulesengine-disable-next-line GK2005\n  行政规范性文件");
    }

    [Theory]
    [InlineData("proactive.rules")]
    [InlineData("proactive")]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData("proactive.rules.issued")]
    public void What_is_there_or_unknown_is_not_inserted(string path) =>
        MissingParts.Find(Reports.Read(BaseReports.Valid2021), path).Should().BeNull();

    [Fact]
    public void Nothing_is_added_beside_broken_yaml_which_may_be_what_seems_missing()
    {
        var report = Reports.Read(BaseReports.Valid2021.Replace("本年新收:", "甲", StringComparison.Ordinal));

        report.Problems.Should().Contain(static p => p.Path == "requests.received");
        MissingParts.Find(report, "requests.received").Should().BeNull();
        MissingParts.SetMetadata(report, MetadataKey.OrganizationKind, "部门").Should().BeNull();
    }

    [Fact]
    public void Rows_between_braces_stay_between_braces()
    {
        var (fixedText, _) = Insert($"{Head}主动公开政府信息情况: {{规章: [0, 0, 0], 行政强制: 3}}\n", "proactive.licences");

        fixedText.Should().Be($"{Head}主动公开政府信息情况: {{规章: [0, 0, 0], 行政规范性文件: [0, 0, 0], 行政许可: [0], 行政处罚: [0], 行政强制: 3}}\n");
    }

    [Theory]
    [InlineData("单位: 甲\n", "格式: 2021\n单位: 甲\n")]
    [InlineData("# 注\n年度: 2023\n", "# 注\n格式: 2021\n年度: 2023\n")]
    [InlineData("格式:\n单位: 甲\n", "格式: 2021\n单位: 甲\n")]
    [InlineData("格式: '' # 注\n", "格式: 2021 # 注\n")]
    [InlineData("", "格式: 2021\n")]
    [InlineData("# 头\n\n# 注\n总体情况: 甲\n", "# 头\n\n格式: 2021\n# 注\n总体情况: 甲\n")]
    public void Metadata_is_written_at_its_place(string text, string expected)
    {
        var report = Reports.Read(text);

        report.Source.WithEdits([MissingParts.SetMetadata(report, MetadataKey.Form, "2021")!.Value]).Content.Should().Be(expected);
    }

    private static (string Text, IEnumerable<string> Names) Insert(string text, string path)
    {
        var report = Reports.Read(text);
        var insertion = MissingParts.Find(report, path)!;
        return (report.Source.WithEdits([insertion.Edit]).Content, insertion.Names);
    }

    /// <summary>Takes a section with the blank lines behind it out.</summary>
    private static string Without(string text, string name)
    {
        var start = text.IndexOf($"{name}:", StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        while (end >= 0 && end + 2 < text.Length && text[end + 2] == ' ') end = text.IndexOf("\n\n", end + 2, StringComparison.Ordinal);
        return end < 0 ? text[..start] : text.Remove(start, end + 2 - start);
    }
}
