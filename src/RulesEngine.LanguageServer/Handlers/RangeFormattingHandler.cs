using RulesEngine.Formatting;
using RulesEngine.LanguageServer.Protocol;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/rangeFormatting (LSP 3.17, Document Range Formatting Request): those changes of the whole that touch the range.</summary>
internal sealed class RangeFormattingHandler : ReportRequestHandler<DocumentRangeFormattingParams, TextEdit[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.RangeFormatting;

    /// <inheritdoc/>
    protected override TextEdit[] Handle(DocumentRangeFormattingParams parameters, ReportRequest request) =>
        [.. ReportFormatter.GetEdits(request.Report.Report, request.Text.SpanOf(parameters.Range)).Select(request.Text.EditOf)];
}
