using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Edits that are strange, or faster than the server.</summary>
public sealed class EditStormTests
{
    private const string Uri = "untitled:1";

    [Theory]
    [InlineData(-1, -1, -1, -1, "#", "start")]
    [InlineData(0, -5, 0, -1, "#", "start")]
    [InlineData(9999, 0, 9999, 5, "#", "end")]
    [InlineData(2, 5, 1, 0, "", "")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, "#", "end")]
    [InlineData(int.MinValue, int.MinValue, int.MinValue, int.MinValue, "#", "start")]
    public async Task A_position_out_of_range_means_the_nearest_place(int line, int character, int endLine, int endCharacter, string text, string place)
    {
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(Uri, Sample.Broken);
        var (start, end) = (new { line, character }, new { line = endLine, character = endCharacter });
        await session.ChangeAsync(Uri, 2, new { range = new { start, end }, text });
        var expected = await session.DiagnosticsOfAsync(place switch { "start" => text + Sample.Broken, "end" => Sample.Broken + text, _ => Sample.Broken });
        (await session.DiagnosticsAsync(Uri, 2)).Lines.Should().Equal(expected.Lines);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-7)]
    public async Task A_version_number_that_does_not_grow_is_taken_as_it_comes(int version)
    {
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(Uri, Sample.Valid);
        await session.DiagnosticsAsync(Uri, 1);
        await session.ReplaceAsync(Uri, version, Sample.Broken);
        await session.Client.WaitForNotificationAsync(
            "textDocument/publishDiagnostics", p => (int?)p!["version"] == version && new Published(p).Codes.Contains("GK2001"));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Ten_thousand_edits_at_once_end_with_the_last()
    {
        const int Count = 10_000;
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(Uri, Sample.Valid);
        for (var version = 2; version <= Count; version++)
        {
            // A comment line grows, and is taken away again.
            var (start, end) = (new { line = 0, character = 0 }, new { line = version % 2, character = 0 });
            await session.ChangeAsync(Uri, version, new { range = new { start, end }, text = version % 2 == 0 ? "# 注\n" : "" });
        }
        await session.ReplaceAsync(Uri, Count + 1, Sample.Broken);
        var versions = new List<int>();
        while (versions.LastOrDefault() <= Count) versions.Add((await session.DiagnosticsAsync(Uri)).Version!.Value);
        versions.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        (await session.DiagnosticsOfAsync(Sample.Broken)).Codes.Should().Contain("GK2001");
        await RobustnessTests.IsAliveAsync(session);
    }
}
