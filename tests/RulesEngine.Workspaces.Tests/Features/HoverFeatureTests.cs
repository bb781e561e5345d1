using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Hover;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>What an editor shows about a place, marked <c>$0</c>.</summary>
public sealed class HoverFeatureTests
{
    [Theory]
    // Cells, with their relations.
    [InlineData("  本年新收", "  本年新收: [12, 3, 0, 1, 1, 0, 1$07]", "17",
        "**一、本年新收政府信息公开申请数量 · 总计**",
        "`requests.received.total` = **17**",
        "- ✓ R1 **总计 17** = 自然人 12 + 商业企业 3 + 社会公益组织 1 + 法律服务机构 1（其余 2 项为 0）",
        "- ✓ R3 **本年新收 17** + 上年结转 2 = 总计 18 + 结转下年度继续办理 1")]
    [InlineData("    总计", "    总计: [13, $03, 0, 1, 1, 0, 18]", "3",
        "**三、本年度办理结果 › （七）总计 · 法人或其他组织 › 商业企业**",
        "- ✓ R2 **总计 3** = 予以公开 1 + 部分公开 1 + 不予公开·保护第三方合法权益 1（其余 18 项为 0）")]
    [InlineData("  本年新收", "  本年新收: [12, 3, 0, 1, 1, 0, 1$08]", "18",
        "- ✗ R1 **总计 18** ≠ 自然人 12 + 商业企业 3 + 社会公益组织 1 + 法律服务机构 1（其余 2 项为 0）；右边为 17，多 1",
        "- ✗ R3 **本年新收 18** + 上年结转 2 ≠ 总计 18 + 结转下年度继续办理 1；左边 20，右边 19，相差 1",
        "可疑：应为 **17**",
        "**GK2001 行总计不等于各栏之和** `wrong-row-total`", "**检查内容** 表三每一行", "**依据** ", "**如何改正** 先核对")]
    [InlineData("  规章", "  规章: [4, 1, $02]", "2", "- ✗ R5 **现行有效件数 2** < 本年制发件数 4 − 本年废止件数 1；右边为 3，少 1", "**GK2005 ")]
    [InlineData("  行政复议", "  行政复议: [2, 1, ~$0, 1, 4]", "~",
        "`disputes.reconsideration.other` = 未填写", "- ？ R4 总计 4 = 结果维持 2 + 结果纠正 1 + **其他结果 ？** + 尚未审结 1；有的格不是数，无法核对", "按勾稽关系应为 **0**")]
    [InlineData("  行政事业性收费", "  行政事业性收费: [两`$0万]", "两`万", "**行政事业性收费 · 本年收费金额（单位：万元）**", "`` 两`万 ``，读不成一个数")]
    [InlineData("  行政复议", "  行政复议: {结果维持: 2, 结果$0纠正: 1, 其他结果: 0, 尚未审结: 1, 总计: 4}", "结果纠正", "`disputes.reconsideration.corrected` = **1**")]
    // Rows and groups.
    [InlineData("  行政复议", "  行政$0复议: [2, 1, 0, 1, 4]", "行政复议",
        "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| ---: | ---: | ---: | ---: | ---: |\n| 2 | 1 | 0 | 1 | 4 |", "- ✓ R4 总计 4 = ")]
    [InlineData("  行政复议", "  行政复议: [2, 1$0, 0, 1]", "[2, 1, 0, 1]", "| 结果维持 |", "**GK0004 ")]
    [InlineData("    无法提供", "    无法$0提供:", "无法提供", "**三、本年度办理结果 › （四）无法提供** `requests.outcomes.unable`",
        "下列各行：本机关不掌握相关政府信息、没有现成信息需要另行制作、补正后申请内容仍不明确")]
    // Sections and the head.
    [InlineData("主动公开", "主动公开政府信息$0情况:", "主动公开政府信息情况", "**二、主动公开政府信息情况** `proactive`", "第 2 部分，共 6 部分",
        "- 行政许可、行政处罚、行政强制：本年处理决定数量")]
    [InlineData("存在的", "存在的$0主要问题及改进情况: |", "存在的主要问题及改进情况", "第 5 部分，共 6 部分", "文字叙述：写明本年工作中存在的主要问题和改进情况")]
    [InlineData("格式", "格式: $02021", "2021", "政府信息公开工作年度报告（2021年格式），国办公开办函〔2021〕30号，用于 2021 年及以后")]
    [InlineData("单位", "$0单位: 云溪县水利局", "单位", "报告单位的全称", "本报告按“部门”检查")]
    // Findings elsewhere, and the rules that comments name.
    [InlineData("  政策解读", "  政策解读XX$0形式", "XX", "**GK4003 ")]
    [InlineData("  本年新收", "  # rulesengine-disable-next-line wrong-row$0-total\n  本年新收: [12, 3, 0, 1, 1, 0, 18]", "wrong-row-total", "**GK2001 行总计不等于各栏之和**")]
    public void A_place_is_explained(string line, string marked, string span, params string[] parts)
    {
        var cursor = CompletionCursor.InLine(line, marked);
        var hover = HoverFeature.At(cursor.Snapshot, cursor.Offset, Language.Chinese)!;
        cursor.Snapshot.Source.ToString(hover.Span).Should().Be(span);
        foreach (var part in parts) hover.Markdown.Should().Contain(part);
    }

    [Fact]
    public void English_readers_get_English_around_the_words_of_the_form()
    {
        var cursor = CompletionCursor.InLine("  本年新收", "  本年新收: [12, 3, 0, 1, 1, 0, 1$08]");
        HoverFeature.At(cursor.Snapshot, cursor.Offset, Language.English)!.Markdown.Should()
            .Contain(" (the other 2 are 0); the right side is 17, so it is 1 too large").And.Contain("Suspected: it should be **17**")
            .And.Contain("**GK2001 Row total is not the sum of its cells**").And.Contain("In every row of table 3").And.NotContain("检查内容");
    }

    [Theory]
    [InlineData("  行政复议", "  # rulesengine-disable-next-line GK2004 -- 已核对\n  行政复议: [2, 1, 0, 1, $05]", "**GK")]
    [InlineData("  行政复议", "  行政复议: [2, 1, 0, 1, $05]", "```")]
    public void Suppressed_findings_and_examples_are_left_out(string line, string marked, string absent)
    {
        var cursor = CompletionCursor.InLine(line, marked);
        HoverFeature.At(cursor.Snapshot, cursor.Offset, Language.Chinese)!.Markdown.Should().Contain("✗ R4").And.NotContain(absent);
    }

    [Fact]
    public void Nothing_is_said_of_blank_lines_and_sound_prose()
    {
        var snapshot = CompletionCursor.SnapshotOf(BaseReport.Form2021);
        foreach (var text in new[] { "政策解读", "\n\n主动公开" })
            HoverFeature.At(snapshot, snapshot.Source.Content.IndexOf(text, StringComparison.Ordinal) + 1, Language.Chinese).Should().BeNull();
    }

    [Fact]
    public void Every_cell_of_a_valid_report_is_explained_and_none_suspected()
    {
        foreach (var text in new[] { BaseReport.Form2021, BaseReport.Form2019 })
        {
            var snapshot = CompletionCursor.SnapshotOf(text);
            foreach (var table in snapshot.Report.Tables)
            {
                for (var i = 0; i < table.Count; i++)
                {
                    var hover = HoverFeature.At(snapshot, table[i].Span.Start, Language.Chinese)!;
                    hover.Span.Should().Be(table[i].Span);
                    hover.Markdown.Should().Contain($"`{table[i].Path}` = **{table[i].Text}**").And.NotContainAny("✗", "应为");
                    hover.Markdown.Split('✓').Should().HaveCount(1 + table.Definition.Relations.Count(r => r.Cells.Contains(i)));
                }
            }
        }
    }

    [Fact]
    public void Any_text_at_any_place_is_explained_there_or_not_at_all() => CompletionCursor.Damaged.Sample(static cursor =>
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            if (HoverFeature.At(cursor.Snapshot, cursor.Offset, language) is not { } hover) continue;
            hover.Span.Touches(cursor.Offset).Should().BeTrue();
            hover.Markdown.Should().NotBeNullOrWhiteSpace();
        }
    }, iter: 400);
}
