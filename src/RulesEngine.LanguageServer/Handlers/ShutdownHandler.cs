using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>shutdown (LSP 3.17, Shutdown Request): nothing but <c>exit</c> may follow.</summary>
internal sealed class ShutdownHandler : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.Shutdown;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        state.LifeCycle.IsShutDown = true;
        return Task.FromResult<RawJson?>(null);
    }
}
