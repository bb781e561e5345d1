namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/rangeFormatting.</summary>
/// <remarks>LSP 3.17, Document Range Formatting Request.</remarks>
public sealed record DocumentRangeFormattingParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required Range Range { get; init; }

    public required FormattingOptions Options { get; init; }
}
