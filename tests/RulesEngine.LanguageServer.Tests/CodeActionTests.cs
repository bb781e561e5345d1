using System.Text.Json.Nodes;
using RulesEngine.Testing.Lsp;
using static RulesEngine.LanguageServer.Tests.ActionSession;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Code actions over the protocol, from the built server.</summary>
public class CodeActionTests
{
    private const string Literals = """ "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } } """;

    private const string Modern = $$"""
        {
          "workspace": { "workspaceEdit": { "documentChanges": true } },
          "textDocument": { "codeAction": { {{Literals}}, "dataSupport": true, "resolveSupport": { "properties": ["edit"] } } }
        }
        """;

    private const string Simple = $$"""{ "textDocument": { "codeAction": { {{Literals}} } } }""";

    [Fact]
    public async Task Each_finding_of_a_wrong_cell_has_the_same_preferred_fix()
    {
        await using var session = await StartAsync(Wrong, Modern);
        session.Findings.Select(static f => (string)f!["code"]!).Should().BeEquivalentTo("GK2001", "GK2003");
        foreach (var finding in session.Findings)
        {
            var actions = await session.ActionsAsync(finding!["range"]!, [finding], "quickfix");
            var preferred = actions.Where(static a => (bool?)a!["isPreferred"] == true).Should().ContainSingle().Subject!;
            var change = preferred["edit"]!["documentChanges"]!.AsArray().Should().ContainSingle().Subject!;
            change["textDocument"]!.ToJsonString().Should().Be(new JsonObject { ["uri"] = ReportUri, ["version"] = 1 }.ToJsonString());
            session.Apply(change["edits"]).Should().Be(Valid);
            JsonNode.DeepEquals(preferred["diagnostics"]![0], finding).Should().BeTrue("the client knows its own finding again");
        }
        await session.EndAsync();
    }

    [Fact]
    public async Task Findings_of_one_cell_are_all_named_by_the_fix_that_heals_them()
    {
        await using var session = await StartAsync(Wrong, Modern);
        var whole = new JsonObject { ["start"] = session.Findings[0]!["range"]!["start"]!.DeepClone(), ["end"] = session.Findings[1]!["range"]!["end"]!.DeepClone() };
        var actions = await session.ActionsAsync(whole, [.. session.Findings!]);
        actions.Where(static a => (bool?)a!["isPreferred"] == true).Should().ContainSingle()
            .Which!["diagnostics"]!.AsArray().Should().HaveCount(2);
        await session.EndAsync();
    }

    [Theory]
    [InlineData("quickfix", "quickfix")]
    [InlineData("refactor", "refactor.rewrite")]
    [InlineData("refactor.rewrite", "refactor.rewrite")]
    [InlineData("source", "source.fixAll.rulesengine")]
    [InlineData("source.fixAll", "source.fixAll.rulesengine")]
    [InlineData("source.fixAll.rulesengine", "source.fixAll.rulesengine")]
    [InlineData("source.fixAll.eslint")]
    [InlineData("source.organizeImports")]
    [InlineData("refactor.extract")]
    [InlineData("quick")]
    public async Task Only_the_kinds_asked_for_and_those_below_are_offered(string only, params string[] kinds)
    {
        await using var session = await StartAsync(Unnormalized, Modern);
        var actions = await session.ActionsAsync(session.RangeOf("36件"), [], only);
        actions.Select(static a => (string)a!["kind"]!).Distinct().Should().Equal(kinds);
        await session.EndAsync();
    }

    [Fact]
    public async Task A_lamp_that_lights_by_itself_says_nothing_about_the_whole_file()
    {
        await using var session = await StartAsync(Unnormalized, Modern);
        var context = JsonNode.Parse("""{ "diagnostics": [], "triggerKind": 2 }""");
        var actions = await session.RequestAsync("textDocument/codeAction", new JsonObject { ["range"] = session.RangeOf("36件"), ["context"] = context });
        actions!.AsArray().Select(static a => (string)a!["kind"]!).Should().Contain("quickfix").And.NotContain("source.fixAll.rulesengine");
        await session.EndAsync();
    }

    [Fact]
    public async Task Fixing_all_is_worked_out_when_it_is_wanted()
    {
        await using var session = await StartAsync(Unnormalized, Modern);
        var action = (await session.ActionsAsync(session.RangeOf("格式"), [], "source.fixAll")).Should().ContainSingle().Subject!;
        action["edit"].Should().BeNull();
        var resolved = await session.Client.RequestAsync("codeAction/resolve", action.DeepClone());
        session.Apply(resolved!["edit"]!["documentChanges"]![0]!["edits"]).Should().Be(Valid);

        await session.ChangeAsync(Unnormalized + "\n");
        var late = () => session.Client.RequestAsync("codeAction/resolve", action.DeepClone());
        (await late.Should().ThrowAsync<LspErrorException>()).Which.Code.Should().Be(-32801, "the content was modified");
        await session.EndAsync();
    }

    [Fact]
    public async Task What_is_to_be_resolved_carries_no_null_which_some_clients_drop()
    {
        await using var session = await StartAsync(Unnormalized, Modern);
        var action = (await session.ActionsAsync(session.RangeOf("格式"), [], "source.fixAll")).Should().ContainSingle().Subject!;
        action["data"]!.AsObject().Select(static m => m.Value).Should().NotContainNulls();
        await session.EndAsync();
    }

    [Fact]
    public async Task A_client_that_resolves_nothing_gets_all_edits_at_once()
    {
        await using var session = await StartAsync(Unnormalized, Simple);
        var action = (await session.ActionsAsync(session.RangeOf("格式"), [], "source.fixAll")).Should().ContainSingle().Subject!;
        session.Apply(action["edit"]!["changes"]![ReportUri]).Should().Be(Valid);
        await session.EndAsync();
    }

    [Fact]
    public async Task An_action_with_its_edit_is_resolved_already_and_foreign_data_are_refused()
    {
        await using var session = await StartAsync(Wrong, Modern);
        var action = (await session.ActionsAsync(session.Findings[0]!["range"]!, []))[0]!;
        JsonNode.DeepEquals(await session.Client.RequestAsync("codeAction/resolve", action.DeepClone()), action).Should().BeTrue();
        var foreign = () => session.Client.RequestAsync("codeAction/resolve", JsonNode.Parse("""{ "title": "x", "data": { "id": 7 } }"""));
        (await foreign.Should().ThrowAsync<LspErrorException>()).Which.Code.Should().Be(-32602);
        await session.EndAsync();
    }

    [Fact]
    public async Task A_client_that_takes_commands_alone_gets_no_action()
    {
        await using var session = await StartAsync(Wrong, """{ "textDocument": { "codeAction": {} } }""");
        (await session.ActionsAsync(session.Findings[0]!["range"]!, [])).Should().BeEmpty();
        await session.EndAsync();
    }

    [Fact]
    public async Task Outdated_findings_do_not_hide_those_at_the_place()
    {
        await using var session = await StartAsync(Wrong, Modern);
        var outdated = session.Findings[0]!.DeepClone();
        outdated["code"] = "GK1004";
        (await session.ActionsAsync(session.Findings[0]!["range"]!, [outdated])).Should().Contain(static a => (bool?)a!["isPreferred"] == true);
        await session.EndAsync();
    }

    [Fact]
    public async Task The_server_says_which_kinds_it_makes()
    {
        await using var session = await StartAsync(Valid, Modern);
        session.Capabilities["codeActionProvider"]!.ToJsonString().Should().Be(
            """{"codeActionKinds":["quickfix","refactor.rewrite","source.fixAll.rulesengine"],"resolveProvider":true}""");
        await session.EndAsync();
    }
}
