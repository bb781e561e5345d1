using RulesEngine.Formatting;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>
/// textDocument/formatting (LSP 3.17, Document Formatting Request). The options are left aside: the layout of a report is the
/// same for everyone, as <c>rulesengine format</c> writes it.
/// </summary>
internal sealed class FormattingHandler : ReportRequestHandler<DocumentFormattingParams, TextEdit[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.Formatting;

    /// <inheritdoc/>
    protected override TextEdit[] Handle(DocumentFormattingParams parameters, ReportRequest request) =>
        [.. ReportFormatter.GetEdits(request.Report.Report).Select(request.Text.EditOf)];
}
