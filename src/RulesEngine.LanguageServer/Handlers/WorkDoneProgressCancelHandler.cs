using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>window/workDoneProgress/cancel (LSP 3.17, Canceling a Work Done Progress).</summary>
internal sealed class WorkDoneProgressCancelHandler : NotificationHandler<WorkDoneProgressCancelParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.CancelWorkDoneProgress;

    /// <inheritdoc/>
    protected override void Handle(WorkDoneProgressCancelParams parameters, ServerState state) =>
        state.Workspace.CancelScan(parameters.Token.ToString());
}
