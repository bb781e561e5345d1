using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>workspace/didChangeWatchedFiles (LSP 3.17, DidChangeWatchedFiles Notification).</summary>
internal sealed class DidChangeWatchedFilesHandler : NotificationHandler<DidChangeWatchedFilesParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidChangeWatchedFiles;

    /// <inheritdoc/>
    protected override void Handle(DidChangeWatchedFilesParams parameters, ServerState state) =>
        state.Workspace.Take(parameters.Changes);
}
