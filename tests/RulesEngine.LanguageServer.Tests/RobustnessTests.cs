using System.Text;
using RulesEngine.LanguageServer.Tests.Sessions;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>Whatever a client sends, the server lives on and answers the next request, and writes nothing but messages.</summary>
public sealed class RobustnessTests
{
    private const string Uri = "untitled:1";
    private const int ParseError = -32700;
    private const int InvalidParams = -32602;

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"meth""")]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"workspace/symbol","params":{"query":""}}]""")]
    [InlineData("\"text\"")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"jsonrpc":"2.0"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"shutdown"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":42}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":null}""")]
    public async Task A_message_that_is_none_is_answered_with_an_error(string body)
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawAsync(body);
        var answer = await session.Client.WaitForMessageAsync(static m => m.Body["error"] is not null, "error");
        ((int)answer.Body["error"]!["code"]!).Should().BeOneOf(ParseError, -32600);
        await IsAliveAsync(session);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_answered_under_its_id()
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawAsync("""{"jsonrpc":"2.0","id":"x","method":"workspace/symbol","params":5}""");
        var answer = await session.Client.WaitForMessageAsync(static m => (string?)m.Body["id"] == "x", "answer");
        ((int?)answer.Body["error"]?["code"]).Should().Be(-32600, answer.ToString());
        await IsAliveAsync(session);
    }

    [Theory]
    [InlineData("Content-Length: many\r\n\r\n")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Content-Length: 99999999999\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    public async Task Headers_that_are_none_are_left_out(string garbage)
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawBytesAsync(Encoding.UTF8.GetBytes(garbage));
        await session.Client.WaitForNotificationAsync("window/logMessage", static p => (int)p!["type"]! == 1);
        await IsAliveAsync(session);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":99,"result":1}""")]
    [InlineData("""{"jsonrpc":"2.0","id":99,"error":{"code":1,"message":"no"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/unknown"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":4711}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"off"}}""")]
    public async Task A_message_that_needs_no_answer_gets_none(string body)
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawAsync(body);
        await IsAliveAsync(session);
    }

    [Fact]
    public async Task An_unknown_request_is_an_error_and_an_unknown_notification_is_ignored()
    {
        await using var session = await Session.OpenAsync();
        await session.TellAsync("textDocument/unknown", new { });
        (await session.ErrorOfAsync("textDocument/unknown", new { })).Should().Be(-32601);
        await IsAliveAsync(session);
    }

    [Theory]
    [InlineData("textDocument/diagnostic", """{}""")]
    [InlineData("textDocument/diagnostic", """{"textDocument":"a"}""")]
    [InlineData("textDocument/diagnostic", """{"textDocument":{"uri":1}}""")]
    [InlineData("textDocument/diagnostic", """[1]""")]
    [InlineData("workspace/diagnostic", """{"previousResultIds":[{"uri":"a"}]}""")]
    [InlineData("workspace/symbol", """{"query":[]}""")]
    public async Task Wrong_parameters_of_a_request_are_an_error(string method, string parameters)
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawAsync($$"""{"jsonrpc":"2.0","id":"x","method":"{{method}}","params":{{parameters}}}""");
        var answer = await session.Client.WaitForMessageAsync(static m => (string?)m.Body["id"] == "x", "answer");
        ((int?)answer.Body["error"]?["code"]).Should().Be(InvalidParams, answer.ToString());
        await IsAliveAsync(session);
    }

    [Theory]
    [InlineData("textDocument/didOpen", """{}""")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":null,"languageId":"yaml","version":1,"text":""}}""")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"untitled:2","languageId":"yaml","version":1,"text":null}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:1","version":"2"},"contentChanges":[]}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:1","version":2}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:1","version":2},"contentChanges":[null]}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:1","version":2},"contentChanges":[{"text":null}]}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"untitled:9","version":2},"contentChanges":[]}""")]
    [InlineData("textDocument/didClose", """{"textDocument":{"uri":"untitled:9"}}""")]
    [InlineData("textDocument/didSave", """{"textDocument":{"uri":"untitled:9"}}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":{}}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[null]}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{}""")]
    [InlineData("window/workDoneProgress/cancel", """{"token":[]}""")]
    public async Task Wrong_notifications_are_logged(string method, string parameters)
    {
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(Uri, Sample.Broken);
        await session.Client.SendRawAsync($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");
        await session.Client.WaitForNotificationAsync("window/logMessage", static p => (int)p!["type"]! == 1);
        await session.ReplaceAsync(Uri, 7, Sample.Broken);
        (await session.DiagnosticsAsync(Uri, 7)).Codes.Should().Contain("GK2001");
        await IsAliveAsync(session);
    }

    [Fact]
    public async Task A_document_opened_twice_has_the_second_text()
    {
        await using var session = await Session.OpenAsync();
        await session.OpenAsync(Uri, Sample.Valid);
        await session.OpenAsync(Uri, Sample.Broken, 5);
        (await session.DiagnosticsAsync(Uri, 5)).Codes.Should().Contain("GK2001");
        await IsAliveAsync(session);
    }

    [Theory]
    [InlineData("Content-Length: abc\r\n\r\n{}")]
    [InlineData("Content-Length: -5\r\n\r\n{}")]
    [InlineData("Hello: world\r\n\r\n")]
    [InlineData("\r\n\r\n\r\n")]
    public async Task Where_messages_cannot_be_told_apart_the_server_ends_or_lives_on_but_never_hangs(string bytes)
    {
        await using var session = await Session.OpenAsync();
        await session.Client.SendRawBytesAsync(Encoding.ASCII.GetBytes(bytes));
        session.Client.CloseInput();
        (await session.Client.WaitForExitAsync()).Should().Be(1);
    }

    internal static async Task IsAliveAsync(Session session)
    {
        (await session.AskAsync("workspace/symbol", new { query = "" })).Should().NotBeNull();
        await session.EndAsync();
    }
}
