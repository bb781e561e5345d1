namespace RulesEngine.LanguageServer.Protocol;

/// <summary>Parameters of textDocument/diagnostic.</summary>
/// <remarks>LSP 3.17, Document Diagnostics.</remarks>
public sealed record DocumentDiagnosticParams : ITextDocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public string? Identifier { get; init; }

    public string? PreviousResultId { get; init; }

    public IntegerOrString? PartialResultToken { get; init; }

    public IntegerOrString? WorkDoneToken { get; init; }
}
