using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>shutdown (LSP 3.17, Shutdown Request): nothing but <c>exit</c> may follow.</summary>
internal sealed class ShutdownHandler : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.Shutdown;

    /// <inheritdoc/>
    public override Task<object?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        state.LifeCycle.IsShutDown = true;
        return Task.FromResult<object?>(null);
    }
}
