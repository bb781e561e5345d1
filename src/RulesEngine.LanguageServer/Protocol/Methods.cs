namespace RulesEngine.LanguageServer.Protocol;

/// <summary>The requests and notifications the client sends and this server takes.</summary>
/// <remarks>LSP 3.17, Language Server Protocol; those the server sends are in <see cref="ClientMethods"/>.</remarks>
public static class Methods
{
    public const string CancelRequest = "$/cancelRequest";
    public const string SetTrace = "$/setTrace";

    public const string Initialize = "initialize";
    public const string Initialized = "initialized";
    public const string Shutdown = "shutdown";
    public const string Exit = "exit";

    public const string CancelWorkDoneProgress = "window/workDoneProgress/cancel";
    public const string DidChangeConfiguration = "workspace/didChangeConfiguration";
    public const string DidChangeWatchedFiles = "workspace/didChangeWatchedFiles";
    public const string DidChangeWorkspaceFolders = "workspace/didChangeWorkspaceFolders";

    public const string DidOpen = "textDocument/didOpen";
    public const string DidChange = "textDocument/didChange";
    public const string DidSave = "textDocument/didSave";
    public const string DidClose = "textDocument/didClose";

    public const string DocumentDiagnostic = "textDocument/diagnostic";
    public const string WorkspaceDiagnostic = "workspace/diagnostic";

    public const string CodeAction = "textDocument/codeAction";
    public const string ResolveCodeAction = "codeAction/resolve";
    public const string CodeLens = "textDocument/codeLens";
    public const string ResolveCodeLens = "codeLens/resolve";
    public const string Completion = "textDocument/completion";
    public const string ResolveCompletionItem = "completionItem/resolve";
    public const string Definition = "textDocument/definition";
    public const string DocumentHighlight = "textDocument/documentHighlight";
    public const string DocumentLink = "textDocument/documentLink";
    public const string DocumentSymbol = "textDocument/documentSymbol";
    public const string ExecuteCommand = "workspace/executeCommand";
    public const string FoldingRange = "textDocument/foldingRange";
    public const string Formatting = "textDocument/formatting";
    public const string Hover = "textDocument/hover";
    public const string InlayHint = "textDocument/inlayHint";
    public const string ResolveInlayHint = "inlayHint/resolve";
    public const string RangeFormatting = "textDocument/rangeFormatting";
    public const string References = "textDocument/references";
    public const string SelectionRange = "textDocument/selectionRange";
    public const string WorkspaceSymbol = "workspace/symbol";
}
