namespace RulesEngine.LanguageServer.Handlers;

/// <summary>All methods the server handles.</summary>
internal static class HandlerTable
{
    /// <summary>Makes the handlers.</summary>
    public static IReadOnlyList<Handler> Create(ServerSetup setup) =>
    [
        new InitializeHandler(setup.Version),
        new InitializedHandler(),
        new ShutdownHandler(),
        new ExitHandler(),
        new SetTraceHandler(),
        new DidOpenHandler(),
        new DidChangeHandler(),
        new DidSaveHandler(),
        new DidCloseHandler(),
        new DidChangeConfigurationHandler(),
        new DidChangeWatchedFilesHandler(),
        new DidChangeWorkspaceFoldersHandler(),
        new WorkDoneProgressCancelHandler(),
        new DocumentDiagnosticHandler(),
        new WorkspaceDiagnosticHandler(),
        new WorkspaceSymbolHandler(),
        new DocumentSymbolHandler(),
        new FoldingRangeHandler(),
        new SelectionRangeHandler(),
        new DefinitionHandler(),
        new ReferencesHandler(),
        new DocumentHighlightHandler(),
        new CodeLensHandler(),
        new DocumentLinkHandler(),
        new HoverHandler(),
        new CompletionHandler(),
        new CompletionResolveHandler(),
        new InlayHintHandler(),
        new CodeActionHandler(),
        new CodeActionResolveHandler(),
        new FormattingHandler(),
        new RangeFormattingHandler(),
        new ExecuteCommandHandler(setup.Clock),
        new PreviewHandler(),
        new PageHandler(),
        new RulesHandler(),
        new ExplainHandler(),
    ];
}
