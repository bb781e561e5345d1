using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesEngine.Testing.Lsp;

namespace RulesEngine.LanguageServer.Tests.Sessions;

/// <summary>A client and the server as a process. Messages are written as anonymous objects.</summary>
internal sealed class Session : IAsyncDisposable
{
    private Session(LspClient client) => Client = client;

    /// <summary>The executable as the build leaves it.</summary>
    public static string Command { get; } = Path.Combine(
        typeof(Session).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "CommandFolder").Value!,
        OperatingSystem.IsWindows() ? "rulesengine.exe" : "rulesengine");

    public LspClient Client { get; }

    /// <summary>What <c>initialize</c> was answered.</summary>
    public JsonNode Initialized { get; private set; } = new JsonObject();

    /// <summary>A server that nobody has spoken to.</summary>
    public static async Task<Session> StartAsync(params string[] arguments)
    {
        var options = new LspClientOptions { Timeout = TimeSpan.FromSeconds(30) };
        return new Session(await LspClient.StartAsync(Command, ["lsp", .. arguments], options));
    }

    /// <summary>A server after the handshake.</summary>
    public static async Task<Session> OpenAsync(object? capabilities = null, string[]? folders = null, object? options = null)
    {
        var session = await StartAsync();
        session.Initialized = (await session.AskAsync("initialize", new
        {
            processId = Environment.ProcessId,
            locale = "en",
            capabilities = capabilities ?? new { },
            workspaceFolders = folders?.Select(static f => new { uri = f, name = f }),
            initializationOptions = options,
        }))!;
        await session.TellAsync("initialized", new { });
        await session.Client.WaitForNotificationAsync("window/logMessage");
        return session;
    }

    public Task<JsonNode?> AskAsync(string method, object? parameters = null) => Client.RequestAsync(method, Json(parameters));

    public Task TellAsync(string method, object? parameters = null) => Client.NotifyAsync(method, Json(parameters));

    /// <summary>The code of the error that the answer is; 0 for a result.</summary>
    public async Task<int> ErrorOfAsync(string method, object? parameters = null)
    {
        try
        {
            await AskAsync(method, parameters);
            return 0;
        }
        catch (LspErrorException e)
        {
            return e.Code;
        }
    }

    public Task OpenAsync(string uri, string text, int version = 1) =>
        TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "yaml", version, text } });

    public Task ReplaceAsync(string uri, int version, string text) => ChangeAsync(uri, version, new { text });

    public Task ChangeAsync(string uri, int version, params object[] contentChanges) =>
        TellAsync("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges });

    public Task CloseAsync(string uri) => TellAsync("textDocument/didClose", new { textDocument = new { uri } });

    /// <summary>The next diagnostics published for a document, of this version where one is given.</summary>
    public async Task<Published> DiagnosticsAsync(string uri, int? version = null) => new((await Client.WaitForNotificationAsync(
        "textDocument/publishDiagnostics", p => (string?)p!["uri"] == uri && (version is null || (int?)p["version"] == version)))!);

    /// <summary>The diagnostics of a text on its own, opened under a URI nobody else uses, and closed again.</summary>
    public async Task<Published> DiagnosticsOfAsync(string text)
    {
        var uri = $"untitled:{Guid.NewGuid()}";
        await OpenAsync(uri, text);
        var published = await DiagnosticsAsync(uri);
        await CloseAsync(uri);
        return published;
    }

    /// <summary>Ends the session; nothing but messages may have been written.</summary>
    public Task EndAsync()
    {
        foreach (var method in (string[])["textDocument/publishDiagnostics", "window/logMessage"]) Client.Ignore(method);
        return Client.ShutdownAsync();
    }

    public ValueTask DisposeAsync() => Client.DisposeAsync();

    public static JsonNode? Json(object? value) => value is null ? null : JsonSerializer.SerializeToNode(value, Options);

    private static JsonSerializerOptions Options { get; } = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
}
