using System.Text.Json;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>exit (LSP 3.17, Exit Notification): the server ends, with code 0 only after <c>shutdown</c>.</summary>
internal sealed class ExitHandler : Handler
{
    /// <inheritdoc/>
    public override string Method => Methods.Exit;

    /// <inheritdoc/>
    public override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        state.LifeCycle.Exit();
        return Task.FromResult<RawJson?>(null);
    }
}
