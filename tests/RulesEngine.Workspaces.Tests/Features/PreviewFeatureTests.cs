using System.Globalization;
using System.Xml;
using AngleSharp.Dom;
using CsCheck;
using RulesEngine.Testing;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Preview;

namespace RulesEngine.Workspaces.Tests.Features;

/// <summary>What the preview says of title, prose and cells.</summary>
public sealed class PreviewFeatureTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</style><b>", "</td></table>", "&lt;b&gt;&amp;", "<!--", "]]>",
        "\u202E反\u202C", "\u200F", "\u2066", "\uFEFF", "\uFFFE", "\uD842", "\u0085", "\\0\\a", "\"\\x00\\x1B[31m\"", "𠮷", "\u2028",
    ];

    [Fact]
    public void A_report_is_drawn_with_title_day_and_six_sections()
    {
        var body = PrintedPage.Body(BaseReport.Form2021);
        body.QuerySelector("h1")!.TextContent.Should().Be("云溪县水利局2023年政府信息公开工作年度报告");
        body.QuerySelector(".published")!.TextContent.Should().Be("发布日期：2024年1月20日");
        body.QuerySelectorAll("h2").Select(static h => h.TextContent[..2]).Should().Equal("一、", "二、", "三、", "四、", "五、", "六、");
        body.QuerySelectorAll("section > p").Should().OnlyContain(static p => p.TextContent.Trim() == p.TextContent && p.TextContent.Length > 0);
        body.QuerySelectorAll(".found, .wrong, .missing, .blank, aside").Should().BeEmpty();
    }

    [Theory]
    // The suspected cell is struck, and the total that was found wrong says why.
    [InlineData("  行政复议", "  行政复议: [2, 1, 0, 1, 5]", "disputes.reconsideration.total", "number wrong found error", "5 4", "GK2004")]
    [InlineData("  本年新收", "  本年新收: [12, 8, 0, 1, 1, 0, 17]", "requests.received.business", "number wrong", "8 3", "应为 3")]
    [InlineData("  行政复议", "  行政复议: [2, 1, ~, 1, 4]", "disputes.reconsideration.other", "blank wrong found warning", "~ 0", "GK1003")]
    [InlineData("  规章", "  规章: [１, 0, 1]", "proactive.rules.issued", "number wrong found warning", "１ 1", "GK1004")]
    [InlineData("  规章", "  规章: [0, 无, 0]", "proactive.rules.repealed", "not-applicable found warning", "无", "GK1003")]
    [InlineData("  规章", "  规章: [0, x, 0]", "proactive.rules.repealed", "text found error", "x", "GK1002")]
    [InlineData("  规章", "", "proactive.rules.repealed", "missing", "", null)]
    [InlineData("  规章", "  # rulesengine-disable-next-line GK2005 -- 已核\n  规章: [0, 0, 0]", "proactive.rules.in-force", "number", "0", null)]
    [InlineData("  行政复议", "  行政复议: [2, 1, 0, 1, 5] # rulesengine-disable-line GK2004 -- 已核", "disputes.reconsideration.total", "number", "5", null)]
    public void A_cell_shows_what_it_is_and_what_it_should_be(string line, string text, string path, string @class, string shown, string? said)
    {
        var report = CompletionCursor.WithLine(line, text);
        var cell = PrintedPage.Body(report).QuerySelector($"td[data-path='{path}']")!;
        cell.ClassName.Should().Be(@class);
        cell.TextContent.Should().Be(shown);
        if (said is null) cell.HasAttribute("title").Should().BeFalse();
        else cell.GetAttribute("title").Should().Contain(said);
        if (shown.Length > 0) Source(report, cell).Should().Be(shown.Split(' ')[0]);
        PrintedPage.Body(report, isClean: true).InnerHtml.Should().NotContain("data-").And.NotContain("class=\"number").And.NotContain("title=");
    }

    [Fact]
    public void A_mark_in_prose_covers_the_words_that_were_found()
    {
        var report = BaseReport.Form2021.Replace("\n存在的主要问题及改进情况: |\n", "\n存在的主要问题及改进情况: |\n  其中发布信息XX条，\n  另有YY条。\n", StringComparison.Ordinal);
        var mark = PrintedPage.Body(report).QuerySelector("section:nth-of-type(5) mark")!;
        mark.TextContent.Should().Be("XX");
        mark.ParentElement!.TextContent.Should().Be("其中发布信息XX条，");
        Source(report, mark).Should().Be("XX");
        mark.GetAttribute("title").Should().StartWith("GK4003 ");
    }

    [Fact]
    public void What_has_no_place_in_the_form_is_listed_below()
    {
        var report = BaseReport.Form2021.Replace("\n年度:", "\n单位类别: 部门\n年度:", StringComparison.Ordinal);
        var item = PrintedPage.Body(report).QuerySelector("aside li")!;
        item.TextContent.Should().StartWith("GK0003 ");
        Source(report, item).Should().Be("单位类别");
    }

    [Fact]
    public void The_tab_key_stops_once_in_a_sound_table_and_at_each_mark()
    {
        PrintedPage.Body(BaseReport.Form2021).QuerySelectorAll("[tabindex='0']").Should().HaveCount(3);
        var wrong = PrintedPage.Body(CompletionCursor.WithLine("  行政复议", "  行政复议: [2, 1, 0, 1, 5]"));
        wrong.QuerySelectorAll(".across [tabindex='0']").Select(static c => c.TextContent).Should().Equal("2", "5 4");
        wrong.QuerySelectorAll("td[data-path]").Should().OnlyContain(static c => c.HasAttribute("tabindex"));
    }

    [Fact]
    public void Any_text_gives_well_formed_markup_without_script() => Gen.Select(DamagedText.Gen, Gen.Int).Sample(static (damaged, seed) =>
    {
        var random = new Random(seed);
        var text = damaged.Text;
        for (var i = random.Next(4); i > 0; i--) text = text.Insert(random.Next(text.Length + 1), Hostile[random.Next(Hostile.Length)]);
        var snapshot = CompletionCursor.SnapshotOf(text);
        foreach (var isClean in new[] { false, true })
        {
            var page = PreviewPage.Write(snapshot, Language.English, isClean);
            ReadXml(page);
            var document = PrintedPage.Parse(page);
            document.QuerySelectorAll("script, img, b, link, iframe, a").Should().BeEmpty();
            document.All.SelectMany(static e => e.Attributes).Should().NotContain(static a => a.Name.StartsWith("on"));
            foreach (var table in document.QuerySelectorAll("table")) table.Grid();
        }
        var body = PrintedPage.Body(snapshot);
        foreach (var part in body.QuerySelectorAll("[data-start]")) Source(text, part);
        var shown = body.OuterHtml;
        snapshot.Analysis.Diagnostics.Where(d => d.Suppression is null && !shown.Contains(d.Id, StringComparison.Ordinal)).Should().BeEmpty();
    }, iter: 300);

    [Fact]
    public void Hostile_text_is_shown_as_text()
    {
        foreach (var text in Hostile.Take(8))
        {
            var report = BaseReport.Form2021.Replace("\n存在的主要问题及改进情况: |\n", $"\n存在的主要问题及改进情况: |\n  甲{text}乙\n", StringComparison.Ordinal)
                .Replace("单位: 云溪县水利局", $"单位: '{text.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal);
            var body = PrintedPage.Body(report);
            body.QuerySelector("section:nth-of-type(5) p")!.TextContent.Should().Be($"甲{text}乙");
            body.QuerySelector("[data-path=organization]")!.TextContent.Should().Be(text.Trim());
        }
        var turned = PrintedPage.Body(BaseReport.Form2021.Replace("云溪县水利局\n", "云溪\u202E县水利局\n", StringComparison.Ordinal));
        turned.QuerySelector("[data-path=organization]")!.TextContent.Should().Be("云溪\uFFFD县水利局");
    }

    [Fact]
    public void The_page_fetches_nothing_and_says_so()
    {
        var snapshot = CompletionCursor.SnapshotOf(BaseReport.Form2021);
        var page = PreviewPage.Write(snapshot, Language.Chinese);
        page.Should().StartWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">").And.Be(PreviewPage.Write(snapshot, Language.Chinese));
        PreviewPage.Style.Should().NotContain("url(").And.NotContain("@import").And.NotContain("<").And.Contain("@page").And.Contain("forced-colors");
        var document = PrintedPage.Parse(page);
        var nonce = document.QuerySelector("style")!.GetAttribute("nonce");
        document.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().StartWith($"default-src 'none'; style-src 'nonce-{nonce}';");
        document.All.Should().NotContain(static e => e.HasAttribute("src") || e.HasAttribute("href") || e.HasAttribute("style"));
        document.Title.Should().Be("云溪县水利局2023年政府信息公开工作年度报告");
    }

    private static string Source(string text, IElement part)
    {
        var (start, end) = (Offset(part, "data-start"), Offset(part, "data-end"));
        return text[start..end];
    }

    private static int Offset(IElement part, string name) => int.Parse(part.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static void ReadXml(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read())
        {
        }
    }
}
