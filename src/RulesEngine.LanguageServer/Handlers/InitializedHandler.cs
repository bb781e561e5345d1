using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>initialized (LSP 3.17, Initialized Notification): from now on the server may ask things of the client.</summary>
internal sealed class InitializedHandler : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.Initialized;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        state.Start();
        return Task.FromResult<RawJson?>(null);
    }
}
