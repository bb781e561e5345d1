using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>workspace/didChangeConfiguration (LSP 3.17, DidChangeConfiguration Notification): settings of the client, not files.</summary>
internal sealed class DidChangeConfigurationHandler : NotificationHandler<DidChangeConfigurationParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidChangeConfiguration;

    /// <inheritdoc/>
    protected override void Handle(DidChangeConfigurationParams parameters, ServerState state) =>
        state.Reconfigure(state.Snapshot.Settings with { Features = state.Snapshot.Features.With(parameters.Settings) });
}
