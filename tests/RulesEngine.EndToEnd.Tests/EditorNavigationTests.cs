using System.Text.Json.Nodes;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>Moving about in reports, as an editor does it.</summary>
public sealed class EditorNavigationTests
{
    private const string This = "水利局 2023.report.yaml";
    private const string Last = "往年/水利局.report.yaml";
    private const string Configuration = "rulesengine.yaml";
    private const string Modern = """{"textDocument":{"definition":{"linkSupport":true},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},"foldingRange":{"rangeLimit":3}}}""";

    [Fact]
    public async Task The_outline_is_a_tree_or_a_list_as_the_client_can_show_it()
    {
        using var folder = Reports();
        await using var modern = await StartAsync(folder, Modern);
        var tree = await modern.AskAsync("textDocument/documentSymbol", This);
        tree.Select(static s => (string)s!["name"]!).Should().HaveCount(10).And.StartWith("格式").And.EndWith("其他需要报告的事项");
        modern.ShowIn(This, tree[1]!["selectionRange"]).Should().Be("单位");
        modern.ShowIn(This, tree[6]!["children"]![0]!["range"]).Should().StartWith("本年新收:").And.EndWith("71]");
        await modern.EndAsync();

        await using var plain = await StartAsync(folder, "{}");
        var list = await plain.AskAsync("textDocument/documentSymbol", This);
        list.Should().ContainSingle(static s => (string)s!["name"]! == "属于国家秘密").Which!["containerName"]!.ToString().Should().Be("不予公开");
        await plain.EndAsync();
    }

    [Fact]
    public async Task A_figure_leads_to_those_it_comes_from_and_goes_to()
    {
        using var folder = Reports();
        await using var editor = await StartAsync(folder, Modern);
        const string cell = "上年结转:                                 [ $02";
        // Last year's report is not open: it is found when the workspace has been read.
        var links = await UntilFoundAsync(() => editor.AskAsync("textDocument/definition", This, cell));
        var link = links.Should().ContainSingle().Subject!;
        link["targetUri"]!.ToString().Should().Be(editor.UriOf(Last));
        editor.ShowIn(This, link["originSelectionRange"]).Should().Be("2");

        await editor.OpenAsync(Last);
        link = (await editor.AskAsync("textDocument/definition", This, cell))[0]!;
        editor.ShowIn(Last, link["targetSelectionRange"]).Should().Be("1");
        editor.ShowIn(Last, link["targetRange"]).Should().StartWith("结转下年度继续办理:");

        var places = await editor.AskAsync("textDocument/references", Last, "结转下年度继续办理:                       [ $01", """{"context":{"includeDeclaration":true}}""");
        places.Select(p => editor.Show(p!["range"], p["uri"]!.ToString())).Should().BeEquivalentTo("1", "1", "2");
        await editor.EndAsync();
    }

    [Fact]
    public async Task A_relation_is_highlighted_and_its_table_says_that_it_is_broken()
    {
        using var folder = Reports();
        await using var editor = await StartAsync(folder, Modern);
        var cells = await editor.AskAsync("textDocument/documentHighlight", This, "本年新收:                                 [$012");
        cells.Select(c => $"{editor.ShowIn(This, c!["range"])}:{c["kind"]}").Should().Equal("12:2", "3:2", "0:2", "1:2", "1:2", "0:2", "71:3");
        var lenses = await editor.AskAsync("textDocument/codeLens", This);
        lenses.Select(static l => (string)l!["command"]!["title"]!).Should().HaveCount(3).And.HaveElementAt(1, "✗ 2 处勾稽关系不平：本年新收·总计、结转下年度继续办理·总计");
        editor.ShowIn(This, lenses[1]!["range"]).Should().Be("收到和处理政府信息公开申请情况");
        await editor.EndAsync();
    }

    [Fact]
    public async Task Lines_fold_and_the_selection_grows()
    {
        using var folder = Reports();
        await using var editor = await StartAsync(folder, Modern);
        (await editor.AskAsync("textDocument/foldingRange", This)).Select(static f => $"{f!["startLine"]}-{f["endLine"]}").Should().Equal("5-16", "18-27", "29-60");
        var chain = new List<string>();
        for (var range = (await editor.AskAsync("textDocument/selectionRange", This, "规章:           [0, $00, 0]"))[0]; range is not null; range = range["parent"])
            chain.Add(editor.ShowIn(This, range["range"]));
        chain.Should().HaveCount(6).And.StartWith(["0", "[0, 0, 0]", "规章:           [0, 0, 0]"]).And.EndWith(folder.Read(This));
        await editor.EndAsync();
    }

    [Fact]
    public async Task A_configuration_leads_to_its_files()
    {
        using var folder = Reports().With(Configuration, "# https://example.com/规则\nbaseline: 基线/a b.json\n");
        await using var editor = await StartAsync(folder, Modern);
        await editor.OpenAsync(Configuration);
        var links = await editor.AskAsync("textDocument/documentLink", Configuration);
        links.Select(l => $"{editor.ShowIn(Configuration, l!["range"])} → {l["target"]}").Should().Equal(
            "https://example.com/ → https://example.com/", $"基线/a b.json → {editor.UriOf("基线/a b.json")}");
        await editor.EndAsync();
    }

    private static Folder Reports() => new Folder()
        .With(This, Folder.Broken)
        .With(Last, Folder.Valid.Replace("年度: 2023", "年度: 2022", StringComparison.Ordinal));

    private static async Task<EditorSession> StartAsync(Folder folder, string capabilities)
    {
        var editor = await EditorSession.StartAsync(folder, capabilities);
        await editor.OpenAsync(This);
        return editor;
    }

    private static async Task<JsonArray> UntilFoundAsync(Func<Task<JsonArray>> ask)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (await ask() is { Count: > 0 } found) return found;
            await Task.Delay(100);
        }
        return [];
    }
}
