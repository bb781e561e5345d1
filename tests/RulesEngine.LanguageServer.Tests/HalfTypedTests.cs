using System.Text.Json.Nodes;
using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>While one row is typed, key by key, the diagnostics of all others stay, and GK0001 stays on that row.</summary>
public sealed class HalfTypedTests
{
    private const string Uri = "untitled:1";

    [Theory]
    [InlineData("    部分公开:                               ", "[ 2, 1, 0, 0, 0, 0,  3]")]
    [InlineData("    部分公开: ", "\"甲\"")]
    [InlineData("    部分公开: ", "{自然人: 2, 总计: 2}")]
    [InlineData("  上年结转: ", "[ 2, 0, 0, 0, 0, 0,  2]")]
    [InlineData("  规章: ", "[0, 0, 0]")]
    [InlineData("    ", "部分公开: [ 2, 1, 0, 0, 0, 0, 3]")]
    public async Task Other_rows_keep_their_diagnostics_at_every_key(string head, string typed)
    {
        await using var session = await Session.OpenAsync();
        var key = (head + typed).Split(':')[0];
        var lines = Broken.Split('\n');
        var row = Array.FindIndex(lines, l => l.StartsWith(key + ":", StringComparison.Ordinal));
        var others = FindingsOf(await session.DiagnosticsOfAsync(Broken)).Where(static l => l.Contains("GK2001", StringComparison.Ordinal)).ToArray();
        others.Should().HaveCountGreaterThan(1);
        lines[row] = head;
        await session.OpenAsync(Uri, string.Join('\n', lines));
        for (var i = 0; i < typed.Length; i++)
        {
            var at = new { line = row, character = head.Length + i };
            await session.ChangeAsync(Uri, i + 2, new { range = new { start = at, end = at }, text = typed[i].ToString() });
            var published = await session.DiagnosticsAsync(Uri, i + 2);
            FindingsOf(published).Should().Contain(others, "after {0}", head + typed[..(i + 1)]);
            published.Items.Where(d => (string)d["code"]! == "GK0001" && !IsWithin(d["range"]!, row)).Should().BeEmpty("after {0}", head + typed[..(i + 1)]);
        }
        await RobustnessTests.IsAliveAsync(session);
    }

    private static bool IsWithin(JsonNode range, int row) => (int)range["start"]!["line"]! == row && (int)range["end"]!["line"]! <= row + 1;

    /// <summary>Without the note below the message: which cell is suspected depends on the row that is being typed.</summary>
    private static IEnumerable<string> FindingsOf(Published published) => published.Lines.Select(static l => l.Split('\n')[0]);

    /// <summary>Two rows of the table above and below the typed ones do not hold.</summary>
    private static string Broken { get; } = Sample.Broken
        .Replace("属于四类过程性信息:                   [ 1, 0, 0, 0, 0, 0,  1]", "属于四类过程性信息:                   [ 1, 0, 0, 0, 0, 0,  9]", StringComparison.Ordinal);
}
