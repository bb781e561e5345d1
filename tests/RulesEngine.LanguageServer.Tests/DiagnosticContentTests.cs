using System.Text.Json.Nodes;
using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>What a published diagnostic carries, and how often it is published.</summary>
public sealed class DiagnosticContentTests
{
    private const string Uri = "untitled:1";

    [Fact]
    public async Task Every_diagnostic_has_code_source_severity_and_a_document_that_exists()
    {
        await using var session = await Session.OpenAsync();
        var items = (await session.DiagnosticsOfAsync(Sample.Broken)).Items.ToList();
        items.Should().NotBeEmpty();
        foreach (var item in items)
        {
            ((string)item["code"]!).Should().MatchRegex("^[A-Z]{2}[0-9]{4}$");
            ((string)item["source"]!).Should().Be("rulesengine");
            ((int)item["severity"]!).Should().BeInRange(1, 4);
            File.ReadAllText(new Uri((string)item["codeDescription"]!["href"]!).LocalPath).Should().Contain((string)item["code"]!);
        }
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_client_that_shows_the_documents_of_rules_itself_gets_links_of_its_own()
    {
        await using var session = await Session.OpenAsync(options: new { ruleLink = "command:explain?{code}" });
        var items = (await session.DiagnosticsOfAsync(Sample.Broken)).Items.ToList();
        items.Should().NotBeEmpty().And.OnlyContain(static i => (string)i["codeDescription"]!["href"]! == $"command:explain?{(string)i["code"]!}");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_broken_relation_points_to_each_of_its_cells()
    {
        await using var session = await Session.OpenAsync();
        var item = Find(await session.DiagnosticsOfAsync(Sample.Broken), "GK2001");
        var related = item["relatedInformation"]!.AsArray().Select(static r => r!["location"]!).ToList();
        related.Select(static l => Published.PlaceOf(l)).Should().HaveCount(6).And.OnlyHaveUniqueItems();
        related.Should().OnlyContain(static l => ((string)l["uri"]!).StartsWith("untitled:", StringComparison.Ordinal));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_long_sum_points_only_to_the_cells_that_hold_something()
    {
        await using var session = await Session.OpenAsync();
        var text = Sample.Valid.Replace("[13, 3, 0, 1, 1, 0, 18]", "[31, 3, 0, 1, 1, 0, 18]", StringComparison.Ordinal);
        var item = Find(await session.DiagnosticsOfAsync(text), "GK2002");
        item["relatedInformation"]!.AsArray().Should().NotBeEmpty()
            .And.OnlyContain(static r => !((string)r!["message"]!).EndsWith("= 0", StringComparison.Ordinal));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_client_that_cannot_show_related_places_gets_none()
    {
        await using var session = await Session.OpenAsync(new { textDocument = new { publishDiagnostics = new { } } });
        Find(await session.DiagnosticsOfAsync(Sample.Broken), "GK2001")["relatedInformation"].Should().BeNull();
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_suppression_without_use_is_tagged_as_unnecessary()
    {
        await using var session = await Session.OpenAsync();
        var item = Find(await session.DiagnosticsOfAsync("# rulesengine-disable-next-line GK2001\n" + Sample.Valid), "GK9001");
        item["tags"]!.AsArray().Select(static t => (int)t!).Should().Equal(1);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Fixes_stand_in_data_and_do_what_they_say()
    {
        await using var session = await Session.OpenAsync();
        var item = Find(await session.DiagnosticsOfAsync(Sample.Broken), "GK2001");
        var fix = item["data"]!["fixes"]!.AsArray().First()!;
        ((string)fix["title"]!).Should().Contain("17");
        ((string)fix["safety"]!).Should().BeOneOf("safe", "unsafe");
        var edit = fix["edits"]!.AsArray().Single()!;
        await session.OpenAsync(Uri, Sample.Broken);
        await session.ChangeAsync(Uri, 2, new { range = edit["range"], text = (string)edit["newText"]! });
        (await session.DiagnosticsAsync(Uri, 2)).Items.Should().BeEmpty();
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Each_version_is_published_once()
    {
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(Uri, Sample.Broken);
        for (var version = 2; version < 6; version++)
        {
            await session.ReplaceAsync(Uri, version, version % 2 == 0 ? Sample.Valid : Sample.Broken);
            // Longer than a pause in typing, after which reports are compared with one another.
            await Task.Delay(500);
        }
        session.Client.Unseen.Where(static m => m.Method == "textDocument/publishDiagnostics").Select(static m => (int)m.Params!["version"]!)
            .Should().Equal(1, 2, 3, 4, 5);
        await RobustnessTests.IsAliveAsync(session);
    }

    private static JsonNode Find(Published published, string code) => published.Items.First(d => (string)d["code"]! == code);
}
