using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.InlayHints;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/inlayHint (LSP 3.17, Inlay Hint Request).</summary>
internal sealed class InlayHintHandler : ReportRequestHandler<InlayHintParams, InlayHint[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.InlayHint;

    /// <inheritdoc/>
    protected override InlayHint[] Handle(InlayHintParams parameters, ReportRequest request) =>
    [
        .. InlayHintsFeature.In(request.Report, request.Text.SpanOf(parameters.Range), request.Language, request.State.Features.ColumnHints)
            .Select(h => Write(h, request)),
    ];

    private static InlayHint Write(InlayHintInfo hint, ReportRequest request)
    {
        var isColumn = hint.Purpose == InlayHintPurpose.Column;
        return new InlayHint
        {
            Position = request.Text.PositionOf(hint.Offset),
            Label = hint.Label,
            Kind = isColumn ? InlayHintKind.Parameter : null,
            TextEdits = hint.Edit is { } edit ? [request.Text.EditOf(edit)] : null,
            Tooltip = new MarkupContent { Kind = MarkupKind.Markdown, Value = hint.Tooltip },
            PaddingLeft = isColumn ? null : true,
            PaddingRight = isColumn ? true : null,
        };
    }
}
