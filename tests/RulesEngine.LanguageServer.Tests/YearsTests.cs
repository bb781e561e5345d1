using System.Text.Json.Nodes;
using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Rules that compare years, as one of them is edited.</summary>
public sealed class YearsTests : IDisposable
{
    private const string Last = "2022.report.yaml";
    private const string Now = "2023.report.yaml";
    private const string CarriedOut = "结转下年度继续办理:                       [ ";

    private readonly WorkspaceFolder _folder = new();

    /// <summary>The report for 2023, which takes over 2 requests.</summary>
    private static string Of2023 => Sample.Valid;

    /// <summary>The report for 2022, which leaves this many requests of natural persons, and as many in all.</summary>
    private static string Of2022(int carriedOut) => Sample.Valid.Replace("2023", "2022", StringComparison.Ordinal)
        .Replace("2024", "2023", StringComparison.Ordinal)
        .Replace(CarriedOut + "1, 0, 0, 0, 0, 0,  1]", $"{CarriedOut}{carriedOut}, 0, 0, 0, 0, 0,  {carriedOut}]", StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Editing_either_of_two_open_years_updates_the_later_one()
    {
        await using var session = await Session.OpenAsync(null, [_folder.Uri]);
        await session.OpenAsync(_folder.UriOf(Last), Of2022(1));
        await session.OpenAsync(_folder.UriOf(Now), Of2023);
        var found = await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"));
        found.Items.Single(static d => (string)d["code"]! == "GK3001")["relatedInformation"]!.AsArray()
            .Select(static r => (string)r!["location"]!["uri"]!).Should().Contain(_folder.UriOf(Last));
        await session.ReplaceAsync(_folder.UriOf(Last), 2, Of2022(2));
        (await FindAsync(session, Now, static p => !p.Codes.Contains("GK3001"))).Version.Should().Be(1);
        await session.ReplaceAsync(_folder.UriOf(Now), 2, Of2023.Replace("年度: 2023", "年度: 2022", StringComparison.Ordinal));
        await FindAsync(session, Now, static p => p.Codes.Contains("GK3003"));
        await FindAsync(session, Last, static p => p.Codes.Contains("GK3003"));
        await session.ReplaceAsync(_folder.UriOf(Now), 3, Of2023);
        await FindAsync(session, Last, static p => !p.Codes.Contains("GK3003"));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Editing_a_year_updates_another_that_is_closed()
    {
        _folder.Write(Last, Of2022(1)).Write(Now, Of2023);
        await using var session = await Session.OpenAsync(null, [_folder.Uri]);
        await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"));
        await session.OpenAsync(_folder.UriOf(Last), Of2022(2));
        (await FindAsync(session, Now, static p => !p.Codes.Contains("GK3001"))).Version.Should().BeNull();
        await session.ReplaceAsync(_folder.UriOf(Last), 2, Of2022(3));
        (await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"))).Lines.Should().Contain(static l => l.Contains("(3 last year)", StringComparison.Ordinal));
        await session.CloseAsync(_folder.UriOf(Last));
        (await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"))).Lines
            .Should().Contain(static l => l.Contains("(1 last year)", StringComparison.Ordinal), "the text on disk counts again");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_file_that_changes_or_goes_on_disk_updates_the_open_one_and_the_closed_ones()
    {
        const string next = "2024.report.yaml";
        _folder.Write(Last, Of2022(1)).Write(next, Of2023.Replace("2024", "2025", StringComparison.Ordinal).Replace("2023", "2024", StringComparison.Ordinal));
        await using var session = await Session.OpenAsync(null, [_folder.Uri]);
        await session.OpenAsync(_folder.UriOf(Now), Of2023);
        await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"));
        await FindAsync(session, next, static p => p.Codes.Contains("GK3001"));
        _folder.Write(Last, Of2022(2));
        await session.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = _folder.UriOf(Last), type = 2 } } });
        await FindAsync(session, Now, static p => !p.Codes.Contains("GK3001"));
        _folder.Write(Last, Of2022(1));
        await session.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = _folder.UriOf(Last), type = 2 } } });
        await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"));
        File.Delete(_folder.PathOf(Last));
        await session.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = _folder.UriOf(Last), type = 3 } } });
        await FindAsync(session, Now, static p => !p.Codes.Contains("GK3001"));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Findings_across_years_stay_while_another_line_is_typed_and_move_with_it()
    {
        await using var session = await Session.OpenAsync(null, [_folder.Uri]);
        await session.OpenAsync(_folder.UriOf(Last), Of2022(1));
        await session.OpenAsync(_folder.UriOf(Now), Of2023);
        var before = await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"));
        await session.ReplaceAsync(_folder.UriOf(Now), 2, "# 初稿\n" + Of2023);
        var after = await session.DiagnosticsAsync(_folder.UriOf(Now), 2);
        LineOf(after).Should().Be(LineOf(before) + 1);
        await Task.Delay(800);
        session.Client.Unseen.Should().NotContain(m => (string?)m.Params!["uri"] == _folder.UriOf(Now) && (int?)m.Params!["version"] == 2, "nothing new was found");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_version_is_published_once_where_there_is_nothing_to_compare()
    {
        await using var session = await Session.OpenAsync(null, [_folder.Uri]);
        await session.OpenAsync(_folder.UriOf(Now), Sample.Broken);
        await session.DiagnosticsAsync(_folder.UriOf(Now), 1);
        await Task.Delay(800);
        session.Client.Unseen.Should().NotContain(static m => m.Method == "textDocument/publishDiagnostics");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Who_asks_for_diagnostics_is_told_to_ask_again_and_finds_the_closed_year_changed()
    {
        _folder.Write(Now, Of2023);
        var capabilities = new { textDocument = new { diagnostic = new { } }, workspace = new { diagnostics = new { refreshSupport = true } } };
        await using var session = await Session.OpenAsync(capabilities, [_folder.Uri]);
        await session.OpenAsync(_folder.UriOf(Last), Of2022(2));
        (await PullAsync(session)).Should().NotContain("GK3001");
        await session.ReplaceAsync(_folder.UriOf(Last), 2, Of2022(1));
        for (var codes = Array.Empty<string>(); !codes.Contains("GK3001"); codes = await PullAsync(session))
            await session.Client.WaitForRequestAsync("workspace/diagnostic/refresh");
        session.Client.Ignore("workspace/diagnostic/refresh");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Last_years_figures_are_offered_as_a_quick_fix()
    {
        // 3 on one side of the balance is too many, and last year's report knows which.
        var wrong = Of2023.Replace("[ 2, 0, 0, 0, 0, 0,  2]", "[ 3, 0, 0, 0, 0, 0,  3]", StringComparison.Ordinal);
        await using var session = await Session.OpenAsync(null, [_folder.Uri]);
        await session.OpenAsync(_folder.UriOf(Last), Of2022(2));
        await session.OpenAsync(_folder.UriOf(Now), wrong);
        var found = (await FindAsync(session, Now, static p => p.Codes.Contains("GK3001"))).Items.Single(static d => (string)d["code"]! == "GK3001");
        var actions = (await session.AskAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = _folder.UriOf(Now) },
            range = found["range"],
            context = new { diagnostics = new[] { found }, only = new[] { "quickfix" } },
        }))!.AsArray();
        var fix = actions.First(static a => a!["title"]!.ToString().Contains("take over last year's figures", StringComparison.Ordinal))!;
        fix["edit"]!.ToJsonString().Should().Contain("\"newText\":\"2\"");
        ((bool?)fix["isPreferred"]).Should().BeTrue();
        await RobustnessTests.IsAliveAsync(session);
    }

    private static int LineOf(Published published) => (int)published.Items.Single(static d => (string)d["code"]! == "GK3001")["range"]!["start"]!["line"]!;

    private async Task<string[]> PullAsync(Session session)
    {
        var answer = (await session.AskAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() }))!;
        JsonNode[] items = [.. answer["items"]!.AsArray().Where(i => (string?)i!["uri"] == _folder.UriOf(Now))!];
        return [.. items.SelectMany(static i => i["items"]!.AsArray()).Select(static d => (string)d!["code"]!)];
    }

    /// <summary>The first that fits of those published for a file since the last one that was looked at.</summary>
    private async Task<Published> FindAsync(Session session, string name, Func<Published, bool> fits)
    {
        while (true)
        {
            var published = await session.DiagnosticsAsync(_folder.UriOf(name));
            if (fits(published)) return published;
        }
    }
}
