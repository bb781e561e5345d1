using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/didSave (LSP 3.17, DidSaveTextDocument Notification).</summary>
internal sealed class DidSaveHandler : NotificationHandler<DidSaveTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidSave;

    /// <inheritdoc/>
    protected override void Handle(DidSaveTextDocumentParams parameters, ServerState state) =>
        state.Documents.Save(parameters.TextDocument.Uri);
}
