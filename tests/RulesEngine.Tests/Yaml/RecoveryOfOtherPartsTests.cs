using RulesEngine.Text;
using RulesEngine.Yaml;

namespace RulesEngine.Tests.Yaml;

/// <summary>Half-typed prose and metadata, and reports with block sequences, mappings and list rows.</summary>
public sealed class RecoveryOfOtherPartsTests
{
    private static readonly Dictionary<string, string> Whole = ReportParts.Of(ReportParts.Read(BaseReports.Valid2021));

    [Theory]
    [InlineData("\n  （二）依申请公开。", "\n（二）依申请公开。", "overview")]
    [InlineData("\n  （二）依申请公开。", "\n （二）依申请公开。", "overview")]
    [InlineData("\n  统计期限自", "\n统计期限自", "overview")]
    [InlineData("总体情况: |\n", "总体情况: \"\n", "overview")]
    [InlineData("总体情况: |\n", "总体情况: '\n", "overview")]
    [InlineData("总体情况: |\n", "总体情况: @\n", "overview")]
    [InlineData("总体情况: |\n", "总体情况: |x\n", "overview")]
    [InlineData("总体情况: |\n", "总体情况 |\n", "overview")]
    [InlineData("其他需要报告的事项: |\n", "其他需要报告的事项: \"\n", "other")]
    [InlineData("单位: 云溪县水利局", "单位 云溪县水利局", "organization")]
    [InlineData("单位: 云溪县水利局", "单位: \"云溪县水利局", "organization")]
    [InlineData("单位: 云溪县水利局", "单位: [云溪县水利局", "organization")]
    [InlineData("单位: 云溪县水利局", " 单位: 云溪县水利局", "organization")]
    [InlineData("单位: 云溪县水利局", "单位: *云溪", "organization")]
    [InlineData("单位: 云溪县水利局", "单位: 云溪: 县", "organization")]
    [InlineData("年度: 2023", "年度", "year")]
    [InlineData("格式: 2021", "格式", "form")]
    [InlineData("格式: 2021", " 格式: 2021", "form")]
    [InlineData("格式: 2021", "格式: {2021", "form")]
    [InlineData("发布日期: 2024-01-20", "发布日期: `2024-01-20`", "published")]
    [InlineData("\n主动公开政府信息情况:", "\n主动公开政府信息情况", "proactive")]
    [InlineData("\n主动公开政府信息情况:", "\n 主动公开政府信息情况:", "proactive")]
    public void Damage_outside_the_tables_loses_one_part(string part, string damaged, string path)
    {
        var at = BaseReports.Valid2021.IndexOf(part, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0);
        var report = ReportParts.Read(BaseReports.Valid2021.Remove(at, part.Length).Insert(at, damaged));
        var problem = report.Tree.Problems.Should().ContainSingle(static p => p.Kind == YamlProblemKind.Syntax || p.Span.Length > 0).Which;
        var line = report.Source.GetPosition(at + damaged.Length - damaged.TrimStart('\n').Length).Line;
        report.Source.GetPosition(problem.Span.Start).Line.Should().Be(line);
        var parts = ReportParts.Of(report);
        foreach (var (key, value) in Whole.Where(w => w.Key.Split('.')[0] != path)) parts[key].Should().Be(value, key);
    }

    [Fact]
    public void A_torn_paragraph_does_not_pass_for_a_short_section()
    {
        var report = ReportParts.Read(BaseReports.Valid2021.Replace("\n  （二）", "\n（二）", StringComparison.Ordinal));
        report.FindSection("overview")!.Entry!.Value.Should().BeOfType<YamlBroken>();
    }

    [Fact]
    public void Rows_in_other_shapes_survive_damage_beside_them()
    {
        const string text = """
            主动公开政府信息情况:
              规章:
                - 0
                - 0
                - 0
              行政规范性文件:
                本年制发件数: 2
                本年废止件数: 1
                现行有效件数: [9
              行政许可: {本年处理决定数量: 36}
              行政处罚:
              - 15
              行政强制: [
                4
              ]
              行政事业性收费: "2.35"
            """;
        var report = ReportParts.Read("格式: 2021\n" + text);
        report.Tree.Problems.Should().ContainSingle().Which.Span.Should().Be(SpanOf(report.Source, "现行有效件数: [9"));
        var parts = ReportParts.Of(report);
        parts["proactive.rules"].Should().Be("0 0 0");
        parts["proactive.normative-documents"].Should().StartWith("2 1 ");
        parts["proactive.licences"].Should().Be("36");
        parts["proactive.penalties"].Should().Be("15");
        parts["proactive.enforcement"].Should().Be("4");
        parts["proactive.fees"].Should().Be("2.35");
    }

    [Theory]
    [InlineData("\t规章: [0, 0, 0]\n\t行政许可: [1]", 2)]
    [InlineData("  规章: [0, 0, 0]\n\t行政许可: [1]", 1)]
    public void Tabs_are_reported_line_by_line_and_read_through(string rows, int problems)
    {
        var report = ReportParts.Read("格式: 2021\n主动公开政府信息情况:\n" + rows);
        report.Tree.Problems.Where(static p => p.Reason.En.Contains("tabs")).Should().HaveCount(problems);
        ReportParts.Of(report)["proactive.rules"].Should().Be("0 0 0");
        ReportParts.Of(report)["proactive.licences"].Should().Be("1");
    }

    [Theory]
    [InlineData("a: [1, , 3]", "1||3")]
    [InlineData("a: [, 2]", "|2")]
    [InlineData("a: [1, -, 3,]", "1|-|3")]
    [InlineData("a: [1, -]", "1|-")]
    [InlineData("a: [\n  1,\n  -,\n  3\n]", "1|-|3")]
    [InlineData("a: [\n  1,\n  -\n] # 注 [", "1|-")]
    [InlineData("a: [1,\r\n  -, 3] # 注", "1|-|3")]
    [InlineData("a: [1,,, 3] # 注 [", "1|||3")]
    [InlineData("a: [-, /, 无, ,]", "-|/|无|")]
    public void Loose_rows_keep_all_their_cells(string text, string cells)
    {
        var tree = YamlTree.Parse(SourceText.From(text));
        var row = (YamlSequence)((YamlMapping)tree.Root!).Entries[0].Value;
        string.Join('|', row.Items.Select(static i => ((YamlScalar)i).Value)).Should().Be(cells);
        row.Items.Where(static i => i.Span.Length > 0).Should().OnlyContain(i => text.Substring(i.Span.Start, i.Span.Length) == ((YamlScalar)i).Value);
        text.Substring(row.Span.Start, row.Span.Length).Should().StartWith("[").And.EndWith("]");
    }

    [Theory]
    [InlineData("a: {自然人: -, 其他: 3}", "自然人=-|其他=3")]
    [InlineData("a: {\"自然人\": 1,\n  其他: -}", "自然人=1|其他=-")]
    public void A_dash_in_braces_is_a_cell(string text, string cells)
    {
        var tree = YamlTree.Parse(SourceText.From(text));
        tree.Problems.Should().BeEmpty();
        var row = (YamlMapping)((YamlMapping)tree.Root!).Entries[0].Value;
        string.Join('|', row.Entries.Select(static e => $"{e.Key.Value}={((YamlScalar)e.Value).Value}")).Should().Be(cells);
        row.Entries.Should().OnlyContain(e => text.Substring(e.Value.Span.Start, e.Value.Span.Length) == ((YamlScalar)e.Value).Value);
    }

    [Theory]
    [InlineData("a: {自然人: @, 其他: 1}")]
    [InlineData("a: [1, 2]]")]
    [InlineData("a: [1, [2, 3]")]
    [InlineData("a: [1, {b, 3]")]
    [InlineData("a: [1, \"2, 3]")]
    public void Rows_that_are_worse_than_loose_are_broken(string text) =>
        ((YamlMapping)YamlTree.Parse(SourceText.From(text)).Root!).Entries[0].Value.Should().BeOfType<YamlBroken>();

    [Theory]
    [InlineData("\"总计\": [1", "总计")]
    [InlineData("'结''转': [1", "结'转")]
    [InlineData("\"\\u603b计\": @", "总计")]
    [InlineData("危及\"三安全一稳定\": [1", "危及\"三安全一稳定\"")]
    [InlineData("a:b: [1", "a:b")]
    public void Keys_of_broken_lines_are_read_as_YAML_reads_them(string text, string key)
    {
        var entry = ((YamlMapping)YamlTree.Parse(SourceText.From(text)).Root!).Entries.Should().ContainSingle().Which;
        entry.Key.Value.Should().Be(key);
    }

    private static TextSpan SpanOf(SourceText source, string part) =>
        new(source.Content.IndexOf(part, StringComparison.Ordinal), part.Length);
}
