using System.Text.Json.Nodes;
using RulesEngine.Testing.Lsp;

namespace RulesEngine.EndToEnd.Tests;

/// <summary>An editor with documents of a folder open, and what it shows of the server's answers: the text they cover.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    private static readonly string[] Unasked =
        ["window/logMessage", "textDocument/publishDiagnostics", "window/workDoneProgress/create", "$/progress", "client/registerCapability"];

    private readonly LspClient _client;
    private readonly Dictionary<string, string> _texts = [];
    private readonly Folder _folder;

    private EditorSession(LspClient client, Folder folder) => (_client, _folder) = (client, folder);

    public static async Task<EditorSession> StartAsync(Folder folder, string capabilities)
    {
        var client = await LspClient.StartAsync(Folder.Command, ["lsp"], new LspClientOptions { WorkingDirectory = folder.Path });
        foreach (var method in Unasked) client.Ignore(method);
        await client.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = new Uri(folder.Path).AbsoluteUri,
            ["capabilities"] = JsonNode.Parse(capabilities),
        });
        await client.NotifyAsync("initialized", new JsonObject());
        return new EditorSession(client, folder);
    }

    public async Task OpenAsync(string name)
    {
        _texts[UriOf(name)] = _folder.Read(name);
        var document = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "yaml", ["version"] = 1, ["text"] = _folder.Read(name) };
        await _client.NotifyAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
    }

    /// <summary>Asks about a document, where <paramref name="place"/> is given about the place of the <c>$0</c> in that text.</summary>
    public async Task<JsonArray> AskAsync(string method, string name, string? place = null, string? more = null)
    {
        var parameters = JsonNode.Parse(more ?? "{}")!.AsObject();
        parameters["textDocument"] = new JsonObject { ["uri"] = UriOf(name) };
        if (place is not null)
        {
            var text = _texts[UriOf(name)];
            var at = text.IndexOf(place.Replace("$0", "", StringComparison.Ordinal), StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(0);
            at += place.IndexOf("$0", StringComparison.Ordinal);
            var lines = text[..at].Split('\n');
            parameters["position"] = new JsonObject { ["line"] = lines.Length - 1, ["character"] = lines[^1].Length };
            parameters["positions"] = new JsonArray(parameters["position"]!.DeepClone());
        }
        return (await _client.RequestAsync(method, parameters))!.AsArray();
    }

    /// <summary>The text a range covers.</summary>
    public string Show(JsonNode? range, string uri)
    {
        var lines = _texts[uri].Split('\n');
        return _texts[uri][Offset(range!["start"]!)..Offset(range["end"]!)];

        int Offset(JsonNode position) =>
            lines.Take(position["line"]!.GetValue<int>()).Sum(static l => l.Length + 1) + position["character"]!.GetValue<int>();
    }

    public string ShowIn(string name, JsonNode? range) => Show(range, UriOf(name));

    public string UriOf(string name) => new Uri(_folder[name]).AbsoluteUri;

    public Task EndAsync() => _client.ShutdownAsync();

    public ValueTask DisposeAsync() => _client.DisposeAsync();
}
