using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Navigation;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/documentHighlight (LSP 3.17, Document Highlights Request): the relation under the cursor.</summary>
internal sealed class DocumentHighlightHandler : ReportRequestHandler<DocumentHighlightParams, DocumentHighlight[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.DocumentHighlight;

    /// <inheritdoc/>
    protected override DocumentHighlight[] Handle(DocumentHighlightParams parameters, ReportRequest request)
    {
        var highlights = HighlightsFeature.At(request.Report, request.Text.OffsetOf(parameters.Position));
        return [.. highlights.Select(h => new DocumentHighlight { Range = request.Text.RangeOf(h.Span), Kind = KindOf(h.Kind) })];
    }

    private static DocumentHighlightKind KindOf(HighlightKind kind) => kind switch
    {
        HighlightKind.Total => DocumentHighlightKind.Write,
        HighlightKind.Part => DocumentHighlightKind.Read,
        _ => DocumentHighlightKind.Text,
    };
}
