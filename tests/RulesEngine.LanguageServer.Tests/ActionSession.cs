using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using RulesEngine.Testing;
using RulesEngine.Testing.Lsp;

namespace RulesEngine.LanguageServer.Tests;

/// <summary>An editor with one report open, and the built server at the other end.</summary>
internal sealed class ActionSession : IAsyncDisposable
{
    public const string ReportUri = "untitled:报告.report.yaml";

    private static readonly string Command = Path.Combine(
        typeof(ActionSession).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "CommandFolder").Value!,
        OperatingSystem.IsWindows() ? "rulesengine.exe" : "rulesengine");

    private readonly LspClient _client;

    private ActionSession(LspClient client, string text) => (_client, Text) = (client, text);

    /// <summary>A report with nothing wrong.</summary>
    public static string Valid => BaseReport.Form2021;

    /// <summary>The same with a wrong total, which two sums complain of.</summary>
    public static string Wrong { get; } = Valid.Replace("[12, 3, 0, 1, 1, 0, 17]", "[12, 3, 0, 1, 1, 0, 71]", StringComparison.Ordinal);

    /// <summary>The same with two numbers that are not in plain digits.</summary>
    public static string Unnormalized { get; } = Valid.Replace("[36]", "[36件]", StringComparison.Ordinal).Replace("[15]", "[15件]", StringComparison.Ordinal);

    public LspClient Client => _client;

    public string Text { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>Starts the server for a client with these capabilities, opens a report and waits for what is found in it.</summary>
    public static async Task<ActionSession> StartAsync(string text, string capabilities = "{}", params (string Method, Func<JsonNode?, JsonNode?> Answer)[] answers)
    {
        var options = new LspClientOptions { Timeout = TimeSpan.FromSeconds(60), Handlers = answers.ToImmutableDictionary(static a => a.Method, static a => a.Answer) };
        var client = await LspClient.StartAsync(Command, ["lsp"], options);
        client.Ignore("window/logMessage");
        var session = new ActionSession(client, text);
        var parameters = new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = JsonNode.Parse(capabilities) };
        session.Capabilities = (await client.RequestAsync("initialize", parameters))!["capabilities"]!;
        await client.NotifyAsync("initialized", new JsonObject());
        var document = new JsonObject { ["uri"] = ReportUri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text };
        await client.NotifyAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
        await session.WaitForFindingsAsync();
        return session;
    }

    /// <summary>What the server can do.</summary>
    public JsonNode Capabilities { get; private set; } = null!;

    /// <summary>What was found in the version that is open.</summary>
    public JsonArray Findings { get; private set; } = [];

    public async Task ChangeAsync(string text)
    {
        (Text, Version) = (text, Version + 1);
        await _client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = ReportUri, ["version"] = Version },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
        });
        await WaitForFindingsAsync();
    }

    /// <summary>The actions at a range, asked for with some findings and kinds.</summary>
    public async Task<JsonArray> ActionsAsync(JsonNode range, JsonNode[] findings, params string[] only)
    {
        var context = new JsonObject { ["diagnostics"] = new JsonArray([.. findings.Select(static f => f.DeepClone())]) };
        if (only.Length > 0) context["only"] = new JsonArray([.. only.Select(static o => (JsonNode)o)]);
        var answer = await RequestAsync("textDocument/codeAction", new JsonObject { ["range"] = range.DeepClone(), ["context"] = context });
        return answer!.AsArray();
    }

    /// <summary>Asks about the report.</summary>
    public Task<JsonNode?> RequestAsync(string method, JsonObject parameters)
    {
        parameters["textDocument"] = new JsonObject { ["uri"] = ReportUri };
        return _client.RequestAsync(method, parameters);
    }

    /// <summary>The text after edits of it.</summary>
    public string Apply(JsonNode? edits)
    {
        var text = Text;
        foreach (var edit in edits!.AsArray().OrderByDescending(e => OffsetOf(e!["range"]!["start"]!)))
        {
            var start = OffsetOf(edit!["range"]!["start"]!);
            text = text.Remove(start, OffsetOf(edit["range"]!["end"]!) - start).Insert(start, edit["newText"]!.GetValue<string>());
        }
        return text;
    }

    /// <summary>The range of a piece of the text.</summary>
    public JsonObject RangeOf(string piece)
    {
        var start = Text.IndexOf(piece, StringComparison.Ordinal);
        return new JsonObject { ["start"] = PositionOf(start), ["end"] = PositionOf(start + piece.Length) };
    }

    /// <summary>Ends the session, which must have been clean.</summary>
    public Task EndAsync() => _client.ShutdownAsync();

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private async Task WaitForFindingsAsync()
    {
        var published = await _client.WaitForNotificationAsync("textDocument/publishDiagnostics", p => (int?)p!["version"] == Version);
        Findings = published!["diagnostics"]!.AsArray();
    }

    private JsonObject PositionOf(int offset)
    {
        var before = Text[..offset];
        return new JsonObject { ["line"] = before.Count(static c => c == '\n'), ["character"] = offset - (before.LastIndexOf('\n') + 1) };
    }

    private int OffsetOf(JsonNode position)
    {
        var start = 0;
        for (var line = position["line"]!.GetValue<int>(); line > 0; line--) start = Text.IndexOf('\n', start) + 1;
        return start + position["character"]!.GetValue<int>();
    }
}
