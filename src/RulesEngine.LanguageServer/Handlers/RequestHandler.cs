using System.Text.Json;
using RulesEngine.LanguageServer.State;
using RulesEngine.LanguageServer.Transport;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>Handles a request that reads what the server knew when it came; it runs beside the queue.</summary>
internal abstract class RequestHandler<TParams, TResult> : Handler
    where TResult : class
{
    /// <inheritdoc/>
    public sealed override Task<RawJson?> HandleAsync(JsonElement? parameters, ServerState state, CancellationToken cancellationToken)
    {
        var (read, snapshot) = (Read<TParams>(parameters), state.Snapshot);
        return Task.Run(() => RawJson.Of(Handle(read, snapshot, cancellationToken)), cancellationToken);
    }

    /// <summary>The answer.</summary>
    protected abstract TResult? Handle(TParams parameters, StateSnapshot state, CancellationToken cancellationToken);
}
