using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>initialize (LSP 3.17, Initialize Request): the client says what it is, the server what it can do.</summary>
/// <param name="version">The version of the product.</param>
internal sealed class InitializeHandler(string version) : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.Initialize;

    /// <inheritdoc/>
    public override Task<object?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        if (state.LifeCycle.IsInitialized) throw Error(ErrorCodes.InvalidRequest, "The server is initialized already.");
        var given = Read<InitializeParams>(parameters);
        var features = ClientFeatures.Of(given);
        state.Initialize(features, FoldersOf(given));
        state.LifeCycle.Initialize(given.ProcessId);
        return Task.FromResult<object?>(new InitializeResult
        {
            Capabilities = ServerFeatures.For(features),
            ServerInfo = new ServerInfo { Name = "rulesengine", Version = version },
        });
    }

    private static IEnumerable<string> FoldersOf(InitializeParams given)
    {
        var uris = given.WorkspaceFolders?.Select(static f => f.Uri) ?? (given.RootUri is { } root ? [root] : []);
        var paths = uris.Select(FileUri.ToPath).OfType<string>().ToList();
        return paths.Count == 0 && given is { WorkspaceFolders: null, RootUri: null, RootPath: { Length: > 0 } path } ? [path] : paths;
    }
}
