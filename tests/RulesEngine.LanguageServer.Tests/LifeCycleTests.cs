using System.Diagnostics;
using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>From the start of the server to its end (LSP 3.17, Server lifecycle).</summary>
public sealed class LifeCycleTests
{
    private static readonly object Initialize = new { processId = (int?)null, rootUri = (string?)null, capabilities = new { } };

    [Fact]
    public async Task Initialize_tells_name_version_and_capabilities()
    {
        await using var session = await Session.OpenAsync();
        var (info, can) = (session.Initialized["serverInfo"]!, session.Initialized["capabilities"]!);
        ((string)info["name"]!).Should().Be("rulesengine");
        ((string)info["version"]!).Should().NotBeNullOrEmpty();
        ((string)can["positionEncoding"]!).Should().Be("utf-16");
        ((int)can["textDocumentSync"]!["change"]!).Should().Be(2);
        ((bool)can["diagnosticProvider"]!["workspaceDiagnostics"]!).Should().BeTrue();
        await session.EndAsync();
    }

    [Theory]
    [InlineData("utf-8", "utf-8", "utf-16")]
    [InlineData("utf-8", "utf-32", "utf-8")]
    [InlineData("utf-16", "utf-16", "utf-8")]
    [InlineData("utf-16", "utf-32")]
    [InlineData("utf-16")]
    public async Task The_first_encoding_we_know_is_chosen(string chosen, params string[] offered)
    {
        await using var session = await Session.OpenAsync(new { general = new { positionEncodings = offered } });
        ((string)session.Initialized["capabilities"]!["positionEncoding"]!).Should().Be(chosen);
        await session.EndAsync();
    }

    [Theory]
    [InlineData("textDocument/diagnostic")]
    [InlineData("workspace/symbol")]
    [InlineData("shutdown")]
    public async Task Nothing_is_answered_before_initialize(string method)
    {
        await using var session = await Session.StartAsync();
        (await session.ErrorOfAsync(method, new { })).Should().Be(-32002);
        await session.OpenAsync("untitled:1", Sample.Broken);
        (await session.ErrorOfAsync("initialize", Initialize)).Should().Be(0);
        await session.EndAsync();
    }

    [Fact]
    public async Task A_second_initialize_is_an_error()
    {
        await using var session = await Session.OpenAsync();
        (await session.ErrorOfAsync("initialize", Initialize)).Should().Be(-32600);
        await session.EndAsync();
    }

    [Theory]
    [InlineData("shutdown")]
    [InlineData("initialize")]
    [InlineData("workspace/symbol")]
    public async Task Nothing_but_exit_may_follow_shutdown(string method)
    {
        await using var session = await Session.OpenAsync();
        await session.AskAsync("shutdown");
        (await session.ErrorOfAsync(method, Initialize)).Should().Be(-32600);
        await session.TellAsync("exit");
        (await session.Client.WaitForExitAsync()).Should().Be(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Exit_without_shutdown_is_a_failure(bool isInitialized)
    {
        await using var session = isInitialized ? await Session.OpenAsync() : await Session.StartAsync();
        await session.TellAsync("exit");
        (await session.Client.WaitForExitAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Length: 100\r\n\r\n{\"jsonrpc\":")]
    [InlineData("Content-Len")]
    public async Task A_client_that_vanishes_takes_the_server_with_it(string last)
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawBytesAsync(System.Text.Encoding.ASCII.GetBytes(last));
        session.Client.CloseInput();
        (await session.Client.WaitForExitAsync()).Should().Be(1);
        session.Client.StandardError.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task The_server_ends_with_the_process_of_the_client()
    {
        Skip.If(OperatingSystem.IsWindows());
        using var editor = Process.Start("sleep", "60");
        await using var session = await Session.StartAsync();
        await session.AskAsync("initialize", new { processId = editor.Id, capabilities = new { } });
        editor.Kill();
        (await session.Client.WaitForExitAsync()).Should().Be(1);
    }

    [Fact]
    public async Task It_ends_with_a_client_that_is_gone_already()
    {
        await using var session = await Session.StartAsync();
        await session.TellAsync("initialized", new { });
        await session.Client.SendRawAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":2147483646,"capabilities":{}}}""");
        (await session.Client.WaitForExitAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData(null, null, null, "应为")]
    [InlineData("en-US", null, null, "should be")]
    [InlineData("fr", null, null, "应为")]
    [InlineData("zh-cn", "en", null, "should be")]
    [InlineData("en", "zh", null, "应为")]
    [InlineData("zh-cn", null, "en", "should be")]
    [InlineData("zh-cn", "zh", "en", "应为")]
    public async Task Options_of_the_client_win_over_the_configuration_and_that_over_the_locale(string? locale, string? option, string? configured, string word)
    {
        using var folder = new WorkspaceFolder();
        if (configured is not null) folder.Write("rulesengine.yaml", $"language: {configured}\n");
        await using var session = await Session.StartAsync();
        var options = option is null ? null : new { language = option };
        await session.AskAsync("initialize", new { locale, capabilities = new { }, workspaceFolders = folder.AsFolders, initializationOptions = options });
        await session.OpenAsync(folder.UriOf("a.report.yaml"), Sample.Broken);
        var published = await session.DiagnosticsAsync(folder.UriOf("a.report.yaml"), 1);
        published.Items.First(static d => (string)d["code"]! == "GK2001")["message"]!.ToString().Should().Contain(word);
        await session.EndAsync();
    }
}
