using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Files on disk beside the documents that are open.</summary>
public sealed class WorkspaceTests
{
    private const string Name = "a.report.yaml";

    [Theory]
    [InlineData("with space")]
    [InlineData("年度报告")]
    [InlineData("100%25")]
    [InlineData("a#b")]
    [InlineData("𠮷 %41")]
    public async Task The_first_scan_publishes_what_is_not_open(string folderName)
    {
        using var folder = new WorkspaceFolder(folderName).Write(Name, Sample.Broken).Write("other.yaml", "a: 1\n");
        await using var session = await Session.OpenAsync(null, [folder.Uri]);
        (await session.DiagnosticsAsync(folder.UriOf(Name))).Codes.Should().Contain("GK2001");
        session.Client.Unseen.Should().NotContain(m => (string?)m.Params!["uri"] == folder.UriOf("other.yaml"));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task The_open_text_wins_over_the_disk_until_it_is_closed()
    {
        using var folder = new WorkspaceFolder().Write(Name, Sample.Broken);
        await using var session = await Session.OpenAsync(null, [folder.Uri]);
        await session.DiagnosticsAsync(folder.UriOf(Name));
        await session.OpenAsync(folder.UriOf(Name), Sample.Valid);
        (await session.DiagnosticsAsync(folder.UriOf(Name), 1)).Items.Should().BeEmpty();
        await session.TellAsync("workspace/didChangeWatchedFiles", Change(folder.UriOf(Name), 2));
        await Task.Delay(400);
        session.Client.Unseen.Should().NotContain(static m => m.Method == "textDocument/publishDiagnostics");
        await session.CloseAsync(folder.UriOf(Name));
        await FindAsync(session, folder.UriOf(Name), static p => p.Codes.Contains("GK2001"));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Files_that_are_created_changed_and_deleted_are_followed()
    {
        using var folder = new WorkspaceFolder();
        await using var session = await Session.OpenAsync(null, [folder.Uri]);
        var uri = folder.Write(Name, Sample.Broken).UriOf(Name);
        await session.TellAsync("workspace/didChangeWatchedFiles", Change(uri, 1));
        await FindAsync(session, uri, static p => p.Codes.Contains("GK2001"));
        folder.Write(Name, Sample.Valid);
        await session.TellAsync("workspace/didChangeWatchedFiles", Change(uri, 2));
        await FindAsync(session, uri, static p => !p.Items.Any());
        folder.Write(Name, Sample.Broken);
        await session.TellAsync("workspace/didChangeWatchedFiles", Change(uri, 2));
        await FindAsync(session, uri, static p => p.Items.Any());
        File.Delete(folder.PathOf(Name));
        await session.TellAsync("workspace/didChangeWatchedFiles", Change(uri, 3));
        await FindAsync(session, uri, static p => !p.Items.Any());
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Folders_come_and_go()
    {
        using var first = new WorkspaceFolder().Write(Name, Sample.Broken);
        using var second = new WorkspaceFolder("第二").Write(Name, Sample.Broken);
        await using var session = await Session.OpenAsync(null, [first.Uri]);
        await FindAsync(session, first.UriOf(Name), static p => p.Items.Any());
        await session.TellAsync("workspace/didChangeWorkspaceFolders", new { @event = new { added = second.AsFolders, removed = first.AsFolders } });
        await FindAsync(session, second.UriOf(Name), static p => p.Codes.Contains("GK2001"));
        await FindAsync(session, first.UriOf(Name), static p => !p.Items.Any());
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_configuration_counts_as_it_is_typed_and_the_last_valid_one_while_it_is_not()
    {
        using var folder = new WorkspaceFolder();
        var (report, configuration) = (folder.UriOf(Name), folder.UriOf("rulesengine.yaml"));
        await using var session = await Session.OpenAsync(null, [folder.Uri]);
        await session.OpenAsync(report, Sample.Broken);
        (await session.DiagnosticsAsync(report)).Codes.Should().Contain("GK2001");
        await session.OpenAsync(configuration, "rules:\n  GK2001: off\n");
        (await session.DiagnosticsAsync(report)).Codes.Should().NotContain("GK2001");
        (await session.DiagnosticsAsync(configuration, 1)).Items.Should().BeEmpty();
        await session.ReplaceAsync(configuration, 2, "rules:\n  GK2001: perhaps\n");
        (await session.DiagnosticsAsync(configuration, 2)).Items.Should().NotBeEmpty();
        await session.ReplaceAsync(report, 2, Sample.Broken + "\n");
        (await session.DiagnosticsAsync(report, 2)).Codes.Should().NotContain("GK2001");
        await session.ReplaceAsync(configuration, 3, "rules:\n  GK2001: warning\n");
        var published = await FindAsync(session, report, static p => p.Codes.Contains("GK2001"));
        ((int)published.Items.First(static d => (string)d["code"]! == "GK2001")["severity"]!).Should().Be(2);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData("untitled:Untitled-1", true)]
    [InlineData("git:/a.report.yaml?ref=1", true)]
    [InlineData("file:///no/such/draft.yaml", true)]
    [InlineData("file:///no/such/node_modules.report.yaml", true)]
    public async Task Any_document_that_reads_like_a_report_is_one(string uri, bool isReport)
    {
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(uri, Sample.Broken);
        (await session.DiagnosticsAsync(uri, 1)).Items.Any().Should().Be(isReport);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData("docker-compose.yaml", "services:\n  a: {image: b}\n")]
    [InlineData("broken.yaml", "a: [1, 2\nb: \"\n")]
    [InlineData("excluded/a.report.yaml", null)]
    public async Task What_is_no_report_or_excluded_gets_nothing(string name, string? text)
    {
        using var folder = new WorkspaceFolder().Write("rulesengine.yaml", "exclude: [excluded/**]\n").Write(name, text ?? Sample.Broken);
        await using var session = await Session.OpenAsync(null, [folder.Uri]);
        await session.OpenAsync(folder.UriOf(name), text ?? Sample.Broken);
        (await session.DiagnosticsAsync(folder.UriOf(name), 1)).Items.Should().BeEmpty();
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Progress_begins_reports_and_ends()
    {
        using var folder = new WorkspaceFolder().Write(Name, Sample.Broken);
        await using var session = await Session.OpenAsync(new { window = new { workDoneProgress = true } }, [folder.Uri]);
        var token = (string)(await session.Client.WaitForRequestAsync("window/workDoneProgress/create"))!["token"]!;
        foreach (var kind in (string[])["begin", "report", "end"])
            await session.Client.WaitForNotificationAsync("$/progress", p => (string?)p!["token"] == token && (string?)p["value"]!["kind"] == kind);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_cancelled_scan_ends_its_progress_and_the_server_goes_on()
    {
        using var folder = new WorkspaceFolder();
        for (var i = 0; i < 2000; i++) folder.Write($"{i}.report.yaml", Sample.Broken);
        await using var session = await Session.OpenAsync(new { window = new { workDoneProgress = true } }, [folder.Uri]);
        var token = (string)(await session.Client.WaitForRequestAsync("window/workDoneProgress/create"))!["token"]!;
        await session.TellAsync("window/workDoneProgress/cancel", new { token });
        session.Client.Ignore("$/progress");
        await session.Client.WaitForNotificationAsync("window/logMessage", static p => p!["message"]!.ToString().Contains("given up", StringComparison.Ordinal));
        session.Client.Unseen.Count(static m => m.Method == "textDocument/publishDiagnostics").Should().BeLessThan(2000);
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Symbols_are_the_reports_open_or_not()
    {
        using var folder = new WorkspaceFolder().Write(Name, Sample.Broken);
        await using var session = await Session.OpenAsync(null, [folder.Uri]);
        await FindAsync(session, folder.UriOf(Name), static p => p.Items.Any());
        await session.OpenAsync("untitled:1", Sample.Valid.Replace("云溪县", "安平县", StringComparison.Ordinal));
        var all = (await session.AskAsync("workspace/symbol", new { query = "水利 2023" }))!.AsArray();
        all.Select(static s => (string)s!["location"]!["uri"]!).Should().BeEquivalentTo("untitled:1", folder.UriOf(Name));
        (await session.AskAsync("workspace/symbol", new { query = "安平" }))!.AsArray().Should().ContainSingle();
        (await session.AskAsync("workspace/symbol", new { query = "无此" }))!.AsArray().Should().BeEmpty();
        await session.EndAsync();
    }

    private static object Change(string uri, int type) => new { changes = new[] { new { uri, type } } };

    private static async Task<Published> FindAsync(Session session, string uri, Func<Published, bool> fits) => new((await session.Client.WaitForNotificationAsync(
        "textDocument/publishDiagnostics", p => (string?)p!["uri"] == uri && fits(new Published(p))))!);
}
