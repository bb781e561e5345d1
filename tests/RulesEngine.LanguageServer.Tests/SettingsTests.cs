using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Settings of the client are in force from the moment it sends them.</summary>
public sealed class SettingsTests
{
    private const string Uri = "untitled:1";

    [Fact]
    public async Task Which_rows_name_their_columns_is_for_the_client_to_say()
    {
        await using var session = await Session.OpenAsync(options: new { columnHints = "none" });
        await session.OpenAsync(Uri, Sample.Broken);
        (await ColumnNamesAsync(session)).Should().Be(0);
        await ChangeAsync(session, new { columnHints = "needed" });
        var needed = await ColumnNamesAsync(session);
        await ChangeAsync(session, new { columnHints = "all" });
        needed.Should().BeGreaterThan(0).And.BeLessThan(await ColumnNamesAsync(session));
        await ChangeAsync(session, new { columnHints = "some" });
        (await ColumnNamesAsync(session)).Should().BeGreaterThan(needed, "a word it does not know changes nothing");
        await RobustnessTests.IsAliveAsync(session);
    }

    private static Task ChangeAsync(Session session, object settings) =>
        session.TellAsync("workspace/didChangeConfiguration", new { settings = new { rulesengine = settings } });

    /// <summary>How many hints there are that name a column (LSP 3.17, InlayHintKind.Parameter).</summary>
    private static async Task<int> ColumnNamesAsync(Session session)
    {
        var range = new { start = new { line = 0, character = 0 }, end = new { line = 200, character = 0 } };
        var hints = (await session.AskAsync("textDocument/inlayHint", new { textDocument = new { uri = Uri }, range }))!.AsArray();
        return hints.Count(static h => (int?)h!["kind"] == 2);
    }
}
