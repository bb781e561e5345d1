using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/didChange (LSP 3.17, DidChangeTextDocument Notification).</summary>
internal sealed class DidChangeHandler : NotificationHandler<DidChangeTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidChange;

    /// <inheritdoc/>
    protected override void Handle(DidChangeTextDocumentParams parameters, ServerState state) =>
        state.Documents.Change(parameters.TextDocument, parameters.ContentChanges);
}
