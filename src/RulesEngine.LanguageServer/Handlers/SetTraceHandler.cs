using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>$/setTrace (LSP 3.17, SetTrace Notification).</summary>
internal sealed class SetTraceHandler : NotificationHandler<SetTraceParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.SetTrace;

    /// <inheritdoc/>
    protected override void Handle(SetTraceParams parameters, ServerState state) =>
        state.Trace = parameters.Value;
}
