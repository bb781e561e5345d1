namespace RulesEngine.LanguageServer;

/// <summary>What the server asks of a client's capabilities, each as the path to it (LSP 3.17, ClientCapabilities).</summary>
/// <remarks>Read by path and not as records: a client declares hundreds of members, and the code to read them all would be
/// compiled at every start.</remarks>
internal static class ClientCapability
{
    public const string PositionEncodings = "general.positionEncodings";
    public const string CreateProgress = "window.workDoneProgress";
    public const string ShowDocument = "window.showDocument.support";
    public const string ApplyEdit = "workspace.applyEdit";
    public const string DocumentChanges = "workspace.workspaceEdit.documentChanges";
    public const string WatchFiles = "workspace.didChangeWatchedFiles.dynamicRegistration";
    public const string RefreshCodeLenses = "workspace.codeLens.refreshSupport";
    public const string RefreshInlayHints = "workspace.inlayHint.refreshSupport";
    public const string RefreshDiagnostics = "workspace.diagnostics.refreshSupport";
    public const string PublishDiagnostics = "textDocument.publishDiagnostics";
    public const string RelatedInformation = "textDocument.publishDiagnostics.relatedInformation";
    public const string PullDiagnostics = "textDocument.diagnostic";
    public const string CodeActions = "textDocument.codeAction";
    public const string CodeActionLiterals = "textDocument.codeAction.codeActionLiteralSupport";
    public const string CodeActionData = "textDocument.codeAction.dataSupport";
    public const string ResolveCodeActions = "textDocument.codeAction.resolveSupport.properties";
    public const string Snippets = "textDocument.completion.completionItem.snippetSupport";
    public const string HoverFormats = "textDocument.hover.contentFormat";
    public const string DefinitionLinks = "textDocument.definition.linkSupport";
    public const string SymbolTree = "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport";
    public const string FoldingRangeLimit = "textDocument.foldingRange.rangeLimit";
}
