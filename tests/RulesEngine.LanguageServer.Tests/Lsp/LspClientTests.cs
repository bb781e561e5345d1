using System.Text.Json.Nodes;
using RulesEngine.Testing.Lsp;

namespace RulesEngine.LanguageServer.Tests.Lsp;

/// <summary>The test client itself, against servers of a few lines of shell that say what they say whatever is asked.</summary>
public sealed class LspClientTests
{
    private static readonly LspClientOptions Impatient = new() { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Reads the request for shutdown, answers it, and ends when its input does or exit has come.</summary>
    private const string GoodEnd = """hear; say '{"jsonrpc":"2.0","id":1,"result":null}'; hear; exit 0""";

    [SkippableFact]
    public async Task A_clean_session_passes()
    {
        await using var client = await Start(GoodEnd);
        await client.ShutdownAsync();
    }

    [SkippableTheory]
    [InlineData("""say '{"jsonrpc":"2.0","method":"window/logMessage","params":{"message":"中"}}';""", "", "*Unseen: *window/logMessage*中*")]
    [InlineData("""say '{"jsonrpc":"2.0","id":"r1","method":"workspace/configuration","params":{"items":[]}}';""", "hear;", "*Unseen: *workspace/configuration*")]
    [InlineData("""say '{"jsonrpc":"2.0","id":99,"result":1}';""", "", "*Unseen: *99*")]
    [InlineData("echo broken >&2;", "exit 3;", "*The exit code is 3.*Standard error:*broken*")]
    [InlineData("", "echo Hello;", "*Standard output has no message: Hello*")]
    [InlineData("", """printf 'Content-Length: 5\r\n\r\n{}';""", "*a message that ends too early*")]
    public async Task What_is_not_clean_fails_at_the_end(string before, string after, string complaint)
    {
        await using var client = await Start($$"""{{before}} hear; say '{"jsonrpc":"2.0","id":1,"result":null}'; hear; {{after}} exit 0""");
        var shutdown = () => client.ShutdownAsync();
        (await shutdown.Should().ThrowAsync<LspClientException>()).WithMessage(complaint);
    }

    [SkippableFact]
    public async Task What_was_waited_for_or_ignored_is_seen()
    {
        await using var client = await Start("""say '{"jsonrpc":"2.0","method":"a","params":1}'; say '{"jsonrpc":"2.0","method":"a","params":2}'; say '{"jsonrpc":"2.0","method":"b"}';""" + GoodEnd);
        (await client.WaitForNotificationAsync("a", static p => p!.GetValue<int>() == 2))!.GetValue<int>().Should().Be(2);
        (await client.WaitForNotificationAsync("a"))!.GetValue<int>().Should().Be(1);
        client.Ignore("b");
        await client.ShutdownAsync();
    }

    [SkippableFact]
    public async Task Requests_of_the_server_are_answered()
    {
        // The server hands back what it hears, as a notification.
        await using var client = await Start(
            """say '{"jsonrpc":"2.0","id":7,"method":"workspace/configuration","params":{"items":[{},{}]}}'; say "{\"method\":\"heard\",\"params\":$(hear)}"; """
            + """say '{"jsonrpc":"2.0","id":"x","method":"unknown"}'; say "{\"method\":\"heard\",\"params\":$(hear)}";"""
            + GoodEnd);
        var answer = await client.WaitForNotificationAsync("heard");
        JsonNode.DeepEquals(answer, JsonNode.Parse("""{"jsonrpc":"2.0","id":7,"result":[null,null]}""")).Should().BeTrue();
        (await client.WaitForNotificationAsync("heard", static p => p!["id"]!.ToString() == "x"))!["error"]!["code"]!.GetValue<int>().Should().Be(-32601);
        await client.WaitForRequestAsync("workspace/configuration");
        await client.WaitForRequestAsync("unknown");
        await client.ShutdownAsync();
    }

    [SkippableFact]
    public async Task An_error_is_thrown_with_its_code_and_its_data()
    {
        await using var client = await Start("""hear; say '{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"bad","data":{"a":1}}}'; hear;""");
        var request = () => client.RequestAsync("textDocument/hover");
        var error = (await request.Should().ThrowAsync<LspErrorException>()).WithMessage("*textDocument/hover*-32602*bad*").Which;
        error.Code.Should().Be(-32602);
        error.ErrorData!["a"]!.GetValue<int>().Should().Be(1);
    }

    [SkippableTheory]
    [InlineData("""{"jsonrpc":"2.0","id":1}""", "*neither result nor error*")]
    [InlineData("""{"jsonrpc":"2.0","id":"1","result":1}""", "The server ended before it answered a (id 1)*Arrived: *")]
    public async Task An_answer_must_be_one(string answer, string complaint)
    {
        await using var client = await Start($"hear; say '{answer}';");
        var request = () => client.RequestAsync("a");
        (await request.Should().ThrowAsync<LspClientException>()).WithMessage(complaint);
    }

    [SkippableFact]
    public async Task A_cancelled_request_is_cancelled_in_the_server_and_its_answer_awaited()
    {
        await using var client = await Start("""hear; say "{\"method\":\"heard\",\"params\":$(hear)}"; say '{"jsonrpc":"2.0","id":1,"error":{"code":-32800,"message":"cancelled"}}'; hear;""");
        using var cancellation = new CancellationTokenSource();
        var request = client.RequestAsync("a", cancellation: cancellation.Token);
        await cancellation.CancelAsync();
        (await FluentActions.Awaiting(() => request).Should().ThrowAsync<LspErrorException>()).Which.Code.Should().Be(-32800);
        var heard = await client.WaitForNotificationAsync("heard");
        JsonNode.DeepEquals(heard, JsonNode.Parse("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}""")).Should().BeTrue();
    }

    [SkippableFact]
    public async Task A_timeout_names_what_it_waited_for_and_what_arrived()
    {
        await using var client = await Start("""say '{"jsonrpc":"2.0","method":"other"}'; echo trouble >&2; hear; hear;""");
        await client.WaitForNotificationAsync("other");
        var request = () => client.RequestAsync("textDocument/hover", timeout: TimeSpan.FromMilliseconds(50));
        (await request.Should().ThrowAsync<TimeoutException>()).WithMessage("No answer to textDocument/hover (id 1)*trouble*");
    }

    [SkippableFact]
    public async Task A_server_that_dies_is_told_from_one_that_is_slow()
    {
        await using var client = await Start("hear; exit 1");
        var request = () => client.RequestAsync("textDocument/hover");
        (await request.Should().ThrowAsync<LspClientException>()).WithMessage("The server ended before*");
        (await client.WaitForExitAsync()).Should().Be(1);
    }

    /// <summary>"hear" reads one message and prints its body; "say" sends one.</summary>
    private static Task<LspClient> Start(string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "The servers of these tests are written for a POSIX shell.");
        const string words = """
            say() { printf 'Content-Length: %d\r\n\r\n%s' "$(printf %s "$1" | wc -c)" "$1"; }
            hear() { read -r header; read -r empty; length=${header#Content-Length: }; dd bs=1 count="${length%?}" 2>/dev/null; }

            """;
        return LspClient.StartAsync("sh", ["-c", words + script.Replace("hear;", "hear >/dev/null;")], Impatient);
    }
}
