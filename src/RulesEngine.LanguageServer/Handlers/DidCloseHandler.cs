using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/didClose (LSP 3.17, DidCloseTextDocument Notification).</summary>
internal sealed class DidCloseHandler : NotificationHandler<DidCloseTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidClose;

    /// <inheritdoc/>
    protected override void Handle(DidCloseTextDocumentParams parameters, ServerState state) =>
        state.Documents.Close(parameters.TextDocument.Uri);
}
