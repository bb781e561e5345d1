using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/didOpen (LSP 3.17, DidOpenTextDocument Notification).</summary>
internal sealed class DidOpenHandler : NotificationHandler<DidOpenTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => Methods.DidOpen;

    /// <inheritdoc/>
    protected override void Handle(DidOpenTextDocumentParams parameters, ServerState state) =>
        state.Documents.Open(parameters.TextDocument);
}
