using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>workspace/didChangeWorkspaceFolders (LSP 3.17, DidChangeWorkspaceFolders Notification).</summary>
internal sealed class DidChangeWorkspaceFoldersHandler : NotificationHandler<DidChangeWorkspaceFoldersParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidChangeWorkspaceFolders;

    /// <inheritdoc/>
    protected override void Handle(DidChangeWorkspaceFoldersParams parameters, ServerState state) =>
        state.Workspace.ChangeFolders(parameters.Event);
}
