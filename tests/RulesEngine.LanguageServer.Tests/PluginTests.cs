using RulesEngine.LanguageServer.Tests.Sessions;
using RulesEngine.Workspaces.Tests.Plugins;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Rule packs in a workspace: none without trust, and the newest as soon as it is there.</summary>
public sealed class PluginTests : IDisposable
{
    private const string Configuration = "rulesengine.yaml";
    private const string Report = "untitled:1";

    private readonly WorkspaceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_workspace_that_is_not_trusted_loads_none_until_it_is()
    {
        _folder.Write(Configuration, Pin(new CompiledPlugin()));
        await using var session = await Session.OpenAsync(folders: [_folder.Uri], options: new { trusted = false });
        var item = (await session.DiagnosticsAsync(_folder.UriOf(Configuration))).Items.Should().ContainSingle().Which;
        ((string)item["code"]!, (string)item["message"]!).Should().Be(
            ("GK9004", "The plug-in \"acme.dll\" was not loaded: the folder is not trusted; to use plug-ins, trust it in the editor"));
        await session.OpenAsync(Report, Sample.Broken);
        (await session.DiagnosticsAsync(Report)).Codes.Should().Contain("GK2001").And.NotContain("ACM0001");
        await session.TellAsync("workspace/didChangeConfiguration", new { settings = new { rulesengine = new { trusted = true } } });
        (await session.DiagnosticsAsync(Report)).Codes.Should().Contain("GK2001").And.Contain("ACM0001");
        (await session.DiagnosticsAsync(_folder.UriOf(Configuration))).Items.Should().BeEmpty();
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task Another_version_is_loaded_as_soon_as_the_configuration_pins_it()
    {
        _folder.Write(Configuration, Pin(new CompiledPlugin()));
        await using var session = await Session.OpenAsync(folders: [_folder.Uri], options: new { trusted = true });
        await session.OpenAsync(Report, Sample.Valid);
        (await session.DiagnosticsAsync(Report)).Lines.Should().Contain(static l => l.EndsWith(" hello", StringComparison.Ordinal));
        var rules = (await session.AskAsync("rulesengine/rules", new { }))!.AsArray();
        rules.Select(static r => (string)r!["code"]!).Should().Contain("ACM0001").And.OnlyHaveUniqueItems();
        ((string)(await session.AskAsync("rulesengine/explain", new { rule = "acme-greeting" }))!["markdown"]!).Should().Contain("ACM0001");
        var changed = Pin(new CompiledPlugin { Say = "\"good day\"" });
        await session.OpenAsync(_folder.UriOf(Configuration), changed);
        (await session.DiagnosticsAsync(Report)).Lines.Should().Contain(static l => l.EndsWith(" good day", StringComparison.Ordinal));
        await RobustnessTests.IsAliveAsync(session);
    }

    [Fact]
    public async Task A_file_that_is_replaced_behind_its_pin_is_put_out_of_use()
    {
        _folder.Write(Configuration, Pin(new CompiledPlugin()));
        await using var session = await Session.OpenAsync(folders: [_folder.Uri], options: new { trusted = true });
        await session.OpenAsync(Report, Sample.Valid);
        (await session.DiagnosticsAsync(Report)).Codes.Should().Contain("ACM0001");
        new CompiledPlugin { Say = "\"good day\"" }.Write(_folder.PathOf("acme.dll"));
        await session.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = _folder.UriOf("acme.dll"), type = 2 } } });
        (await session.DiagnosticsAsync(Report)).Codes.Should().NotContain("ACM0001");
        await RobustnessTests.IsAliveAsync(session);
    }

    [Theory]
    [InlineData("Run(() => { while (true) { } })")]
    [InlineData("Run(() => System.Environment.Exit(0))")]
    [InlineData("Run(() => { for (var i = 0; i < 10_000; i++) System.Console.WriteLine(\"Content-Length: 7\"); })")]
    [InlineData("throw new System.Exception()")]
    public async Task A_rule_that_harms_leaves_all_other_diagnostics_as_they_were(string say)
    {
        await using var plain = await Session.OpenAsync(folders: [_folder.Uri], options: new { trusted = true });
        await plain.OpenAsync(Report, Sample.Broken);
        var expected = (await plain.DiagnosticsAsync(Report)).Lines;
        _folder.Write(Configuration, Pin(new CompiledPlugin { Say = say }));
        await using var session = await Session.OpenAsync(folders: [_folder.Uri], options: new { trusted = true });
        await session.OpenAsync(Report, Sample.Broken);
        var found = await session.DiagnosticsAsync(Report);
        found.Codes.Count(static c => c is "GK9003" or "ACM0001").Should().Be(1);
        found.Lines.Should().Contain(expected);
        await session.ReplaceAsync(Report, 2, Sample.Valid);
        (await session.DiagnosticsAsync(Report, 2)).Codes.Should().NotContain("GK2001");
        await RobustnessTests.IsAliveAsync(session);
    }

    private string Pin(CompiledPlugin plugin)
    {
        var hash = plugin.Write(_folder.PathOf("acme.dll"));
        return $"plugins:\n  - path: acme.dll\n    sha256: '{hash}'\n";
    }
}
