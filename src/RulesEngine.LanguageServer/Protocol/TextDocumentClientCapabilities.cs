namespace RulesEngine.LanguageServer.Protocol;

/// <summary>What the client can do with documents.</summary>
/// <remarks>LSP 3.17, Initialize Request.</remarks>
public sealed record TextDocumentClientCapabilities
{
    public CompletionClientCapabilities? Completion { get; init; }

    public HoverClientCapabilities? Hover { get; init; }

    public DefinitionClientCapabilities? Definition { get; init; }

    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }

    public CodeActionClientCapabilities? CodeAction { get; init; }

    public DocumentLinkClientCapabilities? DocumentLink { get; init; }

    public FoldingRangeClientCapabilities? FoldingRange { get; init; }

    public PublishDiagnosticsClientCapabilities? PublishDiagnostics { get; init; }

    public InlayHintClientCapabilities? InlayHint { get; init; }

    public DiagnosticClientCapabilities? Diagnostic { get; init; }
}
