using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>However a text came about, its diagnostics are those of the same text freshly opened.</summary>
public sealed class SynchronizationTests
{
    private const string Uri = "untitled:edited";

    private static readonly string[] Pieces =
    [
        "", "1", "注", "𠮷", "e\u0301", "\n", "\r\n", "\r", "\uFEFF", "\"", "[", "{", ": ", "#", "\t", "  规章: [0, 0, 𠮷]\r\n", "格式: 2021\n单位: 𠮷野\n", "|\n  甲\r\n\r\n  乙",
    ];

    [Theory]
    [InlineData("utf-8", "\n", 1)]
    [InlineData("utf-8", "\r\n", 2)]
    [InlineData("utf-8", "\r", 3)]
    [InlineData("utf-16", "\n", 4)]
    [InlineData("utf-16", "\r\n", 5)]
    [InlineData("utf-16", "\r", 6)]
    public async Task Random_edits_lead_to_the_text_itself(string encoding, string lineEnd, int seed)
    {
        var random = new Random(seed);
        await using var session = await Session.OpenAsync(new { general = new { positionEncodings = new[] { encoding } } });
        var original = Sample.Broken.Replace("云溪", "𠮷溪", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
        var text = new ClientText(original, encoding == "utf-8");
        var version = 1;
        await session.OpenAsync(Uri, text.Content, version);
        for (var round = 0; round < 40; round++)
        {
            for (var i = 0; i < 20; i++)
            {
                var changes = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edit(text, random)).ToArray();
                await session.ChangeAsync(Uri, ++version, changes);
            }
            var expected = await session.DiagnosticsOfAsync(text.Content);
            var actual = await session.DiagnosticsAsync(Uri, version);
            Alone(actual).Should().Equal(Alone(expected), "seed {0}, version {1}: {2}", seed, version, text.Content);
            if (round % 8 == 7) await session.ChangeAsync(Uri, ++version, text.Reset(original));
        }
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData("utf-8", "0:0-0:8")]
    [InlineData("utf-16", "0:0-0:4")]
    public async Task Positions_count_what_was_agreed(string encoding, string place)
    {
        await using var session = await Session.OpenAsync(new { general = new { positionEncodings = new[] { encoding } } });
        (await session.DiagnosticsOfAsync("𠮷𠮷: 1\n" + Sample.Valid)).Items.Select(Published.PlaceOf).Should().Contain(place);
        await RobustnessTests.IsAliveAsync(session);
    }

    /// <summary>What is found in a report on its own: the other of two open documents with the same text is a duplicate.</summary>
    private static IEnumerable<string> Alone(Published published) => published.Lines.Where(static l => !l.StartsWith("GK3", StringComparison.Ordinal));

    /// <summary>Replaces a few characters, or lines, at a random place of both texts.</summary>
    private static object Edit(ClientText text, Random random)
    {
        var start = text.Snap(random.Next(text.Content.Length + 1));
        var length = random.Next(10) switch { < 5 => 0, < 9 => random.Next(4), _ => random.Next(120) };
        var end = text.Snap(Math.Min(text.Content.Length, start + length));
        return text.Replace(start, Math.Max(start, end), Pieces[random.Next(Pieces.Length)]);
    }
}
