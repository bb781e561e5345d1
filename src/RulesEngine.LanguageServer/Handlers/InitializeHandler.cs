using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>initialize (LSP 3.17, Initialize Request): the client says what it is, the server what it can do.</summary>
/// <param name="version">The version of the product.</param>
internal sealed class InitializeHandler(string version) : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.Initialize;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        if (state.LifeCycle.IsInitialized) throw Error(ErrorCodes.InvalidRequest, "The server is initialized already.");
        if (parameters is not { ValueKind: JsonValueKind.Object } given)
            throw Error(ErrorCodes.InvalidParams, "The parameters of initialize must be an object.");
        // The message ends with this call; what is kept of it must be a copy.
        var features = ClientFeatures.Of(given.Clone());
        state.Initialize(features, FoldersOf(given));
        state.LifeCycle.Initialize(ClientFeatures.Member(given, "processId") is { ValueKind: JsonValueKind.Number } id && id.TryGetInt32(out var process) ? process : null);
        return Task.FromResult(Answer(features, version));
    }

    /// <summary>What the server says of itself to a client.</summary>
    public static RawJson? Answer(ClientFeatures features, string version) => RawJson.Of(new InitializeResult
    {
        Capabilities = ServerFeatures.For(features),
        ServerInfo = new ServerInfo { Name = "rulesengine", Version = version },
    });

    /// <summary>The folders of the workspace, or else the one folder of an old client.</summary>
    private static List<string> FoldersOf(JsonElement given)
    {
        var paths = new List<string>();
        if (ClientFeatures.Member(given, "workspaceFolders") is { ValueKind: JsonValueKind.Array } folders)
        {
            foreach (var folder in folders.EnumerateArray())
            {
                if (PathOf(ClientFeatures.Member(folder, "uri")) is { } path) paths.Add(path);
            }
        }
        else if (PathOf(ClientFeatures.Member(given, "rootUri")) is { } root)
        {
            paths.Add(root);
        }
        else if (ClientFeatures.Member(given, "rootPath") is { ValueKind: JsonValueKind.String } path && Path.IsPathFullyQualified(path.GetString()!))
        {
            paths.Add(path.GetString()!);
        }
        return paths;
    }

    private static string? PathOf(JsonElement? uri) =>
        uri is { ValueKind: JsonValueKind.String } given ? FileUri.ToPath(given.GetString()!) : null;
}
