using System.Text.Json.Nodes;
using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>A client asks for diagnostics (LSP 3.17, Pull Diagnostics).</summary>
public sealed class PullTests
{
    private const string Uri = "untitled:1";
    private static readonly object Pulls = new
    {
        textDocument = new { diagnostic = new { } },
        workspace = new { diagnostics = new { refreshSupport = true } },
    };

    [Fact]
    public async Task The_answer_is_full_and_then_unchanged_until_the_text_changes()
    {
        await using var session = await Session.OpenAsync(Pulls);
        await session.OpenAsync(Uri, Sample.Broken);
        var full = await PullAsync(session, null);
        ((string)full["kind"]!).Should().Be("full");
        full["items"]!.AsArray().Select(static d => (string)d!["code"]!).Should().Contain("GK2001");
        var unchanged = await PullAsync(session, (string)full["resultId"]!);
        ((string)unchanged["kind"]!).Should().Be("unchanged");
        unchanged["items"].Should().BeNull();
        await session.ReplaceAsync(Uri, 2, Sample.Valid);
        var changed = await PullAsync(session, (string)full["resultId"]!);
        changed["items"]!.AsArray().Should().BeEmpty();
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_pulls_as_declared_gets_no_more_pushes(bool declares)
    {
        await using var session = await Session.OpenAsync(declares ? Pulls : new { });
        await session.OpenAsync(Uri, Sample.Broken);
        await session.DiagnosticsAsync(Uri, 1);
        await PullAsync(session, null);
        if (declares) (await session.DiagnosticsAsync(Uri)).Items.Should().BeEmpty("what is pulled must not stand there twice");
        await session.ReplaceAsync(Uri, 2, Sample.Broken + "\n");
        await PullAsync(session, null);
        if (!declares) await session.DiagnosticsAsync(Uri, 2);
        await Task.Delay(500);
        session.Client.Unseen.Should().NotContain(static m => m.Method == "textDocument/publishDiagnostics" && (int?)m.Params!["version"] != null);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Pushes_for_closed_files_are_taken_back_from_who_pulls()
    {
        using var folder = new WorkspaceFolder().Write("a.report.yaml", Sample.Broken);
        await using var session = await Session.OpenAsync(Pulls, [folder.Uri]);
        (await session.DiagnosticsAsync(folder.UriOf("a.report.yaml"))).Codes.Should().Contain("GK2001");
        await session.OpenAsync(Uri, Sample.Valid);
        await PullAsync(session, null);
        (await session.DiagnosticsAsync(folder.UriOf("a.report.yaml"))).Items.Should().BeEmpty();
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Pushes_are_taken_back_from_who_pulls_the_workspace_and_has_nothing_open()
    {
        using var folder = new WorkspaceFolder().Write("a.report.yaml", Sample.Broken);
        await using var session = await Session.OpenAsync(Pulls, [folder.Uri]);
        (await session.DiagnosticsAsync(folder.UriOf("a.report.yaml"))).Codes.Should().Contain("GK2001");
        (await PullWorkspaceAsync(session, inPieces: false, [])).Should().ContainSingle();
        (await session.DiagnosticsAsync(folder.UriOf("a.report.yaml"))).Items.Should().BeEmpty("what is pulled must not stand there twice");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_whole_workspace_can_be_pulled_in_pieces_or_at_once(bool inPieces)
    {
        using var folder = new WorkspaceFolder();
        for (var i = 0; i < 60; i++) folder.Write($"{i}.report.yaml", Sample.Broken.Replace("云溪县", $"云溪{i}县", StringComparison.Ordinal));
        await using var session = await Session.OpenAsync(Pulls, [folder.Uri]);
        for (var i = 0; i < 60; i++) await session.DiagnosticsAsync(folder.UriOf($"{i}.report.yaml"));
        var items = await PullWorkspaceAsync(session, inPieces, []);
        items.Should().HaveCount(60).And.OnlyContain(static i => (string)i["kind"]! == "full");
        var previous = items.Select(static i => (object)new { uri = (string)i["uri"]!, value = (string)i["resultId"]! }).ToArray();
        (await PullWorkspaceAsync(session, inPieces, previous)).Should().HaveCount(60).And.OnlyContain(static i => (string)i["kind"]! == "unchanged");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Who_pulls_is_asked_to_pull_again_when_a_configuration_changes()
    {
        using var folder = new WorkspaceFolder();
        await using var session = await Session.OpenAsync(Pulls, [folder.Uri]);
        await session.OpenAsync(folder.UriOf("a.report.yaml"), Sample.Broken);
        await session.AskAsync("textDocument/diagnostic", new { textDocument = new { uri = folder.UriOf("a.report.yaml") } });
        await session.OpenAsync(folder.UriOf("rulesengine.yaml"), "rules:\n  GK2001: off\n");
        await session.Client.WaitForRequestAsync("workspace/diagnostic/refresh");
        var answer = (await session.AskAsync("textDocument/diagnostic", new { textDocument = new { uri = folder.UriOf("a.report.yaml") } }))!;
        answer["items"]!.AsArray().Select(static d => (string)d!["code"]!).Should().NotContain("GK2001");
        session.Client.Ignore("workspace/diagnostic/refresh");
        await RobustnessTests.IsAliveAsync(session);
    }

    private static async Task<JsonNode> PullAsync(Session session, string? previousResultId) =>
        (await session.AskAsync("textDocument/diagnostic", new { textDocument = new { uri = Uri }, previousResultId }))!;

    private static async Task<List<JsonNode>> PullWorkspaceAsync(Session session, bool inPieces, object[] previousResultIds)
    {
        var answer = await session.AskAsync("workspace/diagnostic", new { previousResultIds, partialResultToken = inPieces ? "p" : null });
        var items = answer!["items"]!.AsArray().ToList();
        if (!inPieces) return items!;
        items.Should().BeEmpty();
        while (items.Count < 60) items.AddRange((await session.Client.WaitForNotificationAsync("$/progress"))!["value"]!["items"]!.AsArray());
        return items!;
    }
}
