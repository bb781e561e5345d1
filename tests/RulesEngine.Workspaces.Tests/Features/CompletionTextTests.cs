using CsCheck;
using RulesEngine.Reports;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Completion;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>What is written when a proposal is accepted, and what it is found by.</summary>
public sealed class CompletionTextTests
{
    [Fact]
    public void A_row_is_written_below_its_neighbours_with_a_tab_stop_in_each_cell()
    {
        var cursor = CompletionCursor.In("政府信息公开行政复议行政诉讼情况:\n  行政复议:         [0, 0, 0, 0, 0]\n  未$0\n");
        var row = cursor.Propose()[0];
        row.InsertText.Should().Be("未经复议直接起诉: [${1:0}, ${2:0}, ${3:0}, ${4:0}, ${5:0}]");
        cursor.Accept(cursor.Propose()[1]).Should().EndWith("  复议后起诉:       [0, 0, 0, 0, 0]\n");
        CompletionCursor.In("政府信息公开行政复议行政诉讼情况:\n  行政复议: [0, 0, 0, 0, 0]\n  未经复议直接起诉: [0, 0, 0, 0, 0]\n  $0")
            .Propose()[0].PlainText.Should().Be("复议后起诉: [0, 0, 0, 0, 0]", "the rows of this table are not aligned");
    }

    [Fact]
    public void A_group_brings_its_rows_along() =>
        CompletionCursor.In("收到和处理政府信息公开申请情况:\n  本年度办理结果:\n    $0").Accept("无法提供").Should().EndWith(
            "\n    无法提供:\n"
            + "      本机关不掌握相关政府信息:             [0, 0, 0, 0, 0, 0, 0]\n"
            + "      没有现成信息需要另行制作:             [0, 0, 0, 0, 0, 0, 0]\n"
            + "      补正后申请内容仍不明确:               [0, 0, 0, 0, 0, 0, 0]");

    [Fact]
    public void A_key_in_the_wrong_column_moves_to_that_of_its_neighbours() =>
        CompletionCursor.In("政府信息公开行政复议行政诉讼情况:\n    行政复议: [0, 0, 0, 0, 0]\n  未$0").Accept("未经复议直接起诉")
            .Should().EndWith("]\n    未经复议直接起诉: [0, 0, 0, 0, 0]");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_whole_report_from_an_empty_text_is_sound(string newLine)
    {
        var cursor = CompletionCursor.In($"# 新报告{newLine}$0");
        var proposal = cursor.Propose()[0];
        proposal.InsertText.Should().StartWith($"格式: 2021{newLine}单位: ${{1:单位全称}}{newLine}年度: ${{2:2023}}{newLine}");
        proposal.InsertText.Replace(newLine, string.Empty, StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        Report.Read(SourceText.From(cursor.Accept(proposal)), Built.Catalog.Forms).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("格式: 2021\n年度:$0", "2023", "格式: 2021\n年度: 2023")]
    [InlineData("政府信息公开行政复议行政诉讼情况:\n  行政$0：[1, 0, 0, 0, 1]", "行政复议", "政府信息公开行政复议行政诉讼情况:\n  行政复议: [1, 0, 0, 0, 1]")]
    [InlineData("政府信息公开行政复议行政诉讼情况:\n  行$0政: [1, 0, 0, 0, 1]", "行政复议", "政府信息公开行政复议行政诉讼情况:\n  行政复议: [1, 0, 0, 0, 1]")]
    [InlineData("总体情况:$0", "|", "总体情况: |\n  待补充：写明统计期限，并从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面概述本年工作")]
    [InlineData("格式: 2021\n存在$0\n", "存在的主要问题及改进情况", "格式: 2021\n\n存在的主要问题及改进情况: |\n  待补充：写明本年工作中存在的主要问题和改进情况\n")]
    [InlineData("格式: 2021\n\n存在$0", "存在的主要问题及改进情况", "格式: 2021\n\n存在的主要问题及改进情况: |\n  待补充：写明本年工作中存在的主要问题和改进情况")]
    [InlineData("年度: 2023 # rulesengine-$0", "rulesengine-disable-line", "年度: 2023 # rulesengine-disable-line ")]
    public void Accepting_gives(string text, string label, string expected) => CompletionCursor.In(text).Accept(label).Should().Be(expected);

    /// <summary>Clients that compare beginnings find the spelling first that begins like the typed word; others find all.</summary>
    [Theory]
    [InlineData("", "本年新收 一、本年新收政府信息公开申请数量 received")]
    [InlineData("本", "本年新收 一、本年新收政府信息公开申请数量 received")]
    [InlineData("rec", "received 本年新收 一、本年新收政府信息公开申请数量")]
    [InlineData("一、", "一、本年新收政府信息公开申请数量 本年新收 received")]
    public void A_proposal_is_found_by_any_spelling(string typed, string filter) =>
        CompletionCursor.In($"收到和处理政府信息公开申请情况:\n  {typed}$0").Propose()[0].FilterText.Should().Be(filter);

    [Fact]
    public void Every_row_taken_away_is_offered_at_its_place_and_puts_the_report_right()
    {
        foreach (var text in new[] { BaseReport.Form2021, BaseReport.Form2019 })
        {
            var report = CompletionCursor.SnapshotOf(text).Report;
            foreach (var table in report.Tables)
            {
                for (var i = 0; i < table.Definition.Rows.Length; i++) TakeAway(report, table.GetRow(i));
            }
        }
    }

    /// <summary>In a report whose relations hold, what they make of a cell is what stood there.</summary>
    [Fact]
    public void Every_cell_in_a_relation_is_offered_its_value()
    {
        var report = CompletionCursor.SnapshotOf(BaseReport.Form2021).Report;
        foreach (var table in report.Tables)
        {
            for (var i = 0; i < table.Count; i++)
            {
                var (cell, relations) = (table[i], table.Definition.EquationsOf(i));
                var value = new CompletionCursor(CompletionCursor.SnapshotOf(report.Source.Content.Remove(cell.Span.Start, cell.Span.Length)), cell.Span.Start)
                    .Propose()[0];
                value.Label.Should().Be(relations.Count == 0 ? "0" : CellReader.Format(cell.Value), cell.Path);
                value.IsPreselected.Should().Be(relations.Count > 0, cell.Path);
            }
        }
    }

    [Fact]
    public void Any_text_at_any_place_has_sound_proposals() => CompletionCursor.Damaged.Sample(static cursor =>
    {
        var source = cursor.Snapshot.Source;
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var proposals = cursor.Propose(language);
            proposals.Select(static p => p.Label).Should().OnlyHaveUniqueItems();
            proposals.Count(static p => p.IsPreselected).Should().BeLessThanOrEqualTo(1);
            foreach (var proposal in proposals)
            {
                var (start, end) = (source.GetPosition(proposal.ReplaceSpan.Start).Line, source.GetPosition(proposal.ReplaceSpan.End).Line);
                end.Should().Be(start);
                proposal.ReplaceSpan.Touches(Math.Min(cursor.Offset, source.GetLineSpan(start).End)).Should().BeTrue();
                cursor.Accept(proposal).Should().NotBeNull();
                CompletionFeature.GetDocumentation(cursor.Snapshot, proposal.Subject, language);
            }
        }
    }, iter: 400);

    private static void TakeAway(Report report, Row row)
    {
        var (source, key) = (report.Source, row.Entry!.Key.Span.Start);
        var text = source.Content.Remove(key, source.GetLineSpan(source.GetPosition(key).Line).End - key);
        var cursor = new CompletionCursor(CompletionCursor.SnapshotOf(text), key);
        var offered = cursor.Propose();
        offered.Should().ContainSingle(row.Path).Which.IsPreselected.Should().BeTrue();
        offered[0].Label.Should().Be(row.Definition.Name);
        var healed = Report.Read(SourceText.From(cursor.Accept(offered[0])), Built.Catalog.Forms);
        healed.Problems.Should().BeEmpty(row.Path);
        if (offered[0].Detail == "按勾稽关系计算")
            Enumerable.Range(0, row.Count).Select(i => healed.FindCell(row[i].Path)!.Value.Value).Should().Equal(Enumerable.Range(0, row.Count).Select(i => row[i].Value));
    }
}
