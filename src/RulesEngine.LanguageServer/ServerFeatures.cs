using RulesEngine.LanguageServer.Actions;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Handlers;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.Publishing;

namespace RulesEngine.LanguageServer;

/// <summary>What the server can do, as it tells a client (LSP 3.17, ServerCapabilities).</summary>
internal static class ServerFeatures
{
    /// <summary>The capabilities for a client.</summary>
    public static ServerCapabilities For(ClientFeatures client) => new()
    {
        PositionEncoding = client.Encoding == PositionEncoding.Utf8 ? PositionEncodingKind.UTF8 : PositionEncodingKind.UTF16,
        TextDocumentSync = new TextDocumentSyncOptions
        {
            OpenClose = true,
            Change = TextDocumentSyncKind.Incremental,
            Save = new SaveOptions { IncludeText = false },
        },
        DiagnosticProvider = new DiagnosticOptions
        {
            Identifier = DiagnosticWriter.Source,
            InterFileDependencies = true,
            WorkspaceDiagnostics = true,
        },
        WorkspaceSymbolProvider = true,
        HoverProvider = true,
        CompletionProvider = new CompletionOptions { TriggerCharacters = CompletionHandler.TriggerCharacters, ResolveProvider = true },
        InlayHintProvider = new InlayHintOptions { ResolveProvider = false },
        CodeActionProvider = new CodeActionOptions { CodeActionKinds = ActionKindFilter.All, ResolveProvider = true },
        DocumentFormattingProvider = true,
        DocumentRangeFormattingProvider = true,
        ExecuteCommandProvider = new ExecuteCommandOptions { Commands = ExecuteCommandHandler.Commands },
        Workspace = new WorkspaceOptions
        {
            WorkspaceFolders = new WorkspaceFoldersServerCapabilities { Supported = true, ChangeNotifications = true },
        },
        DocumentSymbolProvider = true,
        FoldingRangeProvider = true,
        SelectionRangeProvider = true,
        DefinitionProvider = true,
        ReferencesProvider = true,
        DocumentHighlightProvider = true,
        CodeLensProvider = new CodeLensOptions { ResolveProvider = false },
        DocumentLinkProvider = new DocumentLinkOptions { ResolveProvider = false },
    };
}
