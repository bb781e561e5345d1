using System.Text.Json;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>Handles a notification: it changes the state, within the queue.</summary>
internal abstract class NotificationHandler<TParams> : Handler
{
    /// <inheritdoc/>
    public sealed override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        Handle(Read<TParams>(parameters), state);
        return Task.FromResult<RawJson?>(null);
    }

    /// <summary>Changes the state.</summary>
    protected abstract void Handle(TParams parameters, ServerState state);
}
