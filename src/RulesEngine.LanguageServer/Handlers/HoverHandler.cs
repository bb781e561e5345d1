using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Hover;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/hover (LSP 3.17, Hover Request).</summary>
internal sealed class HoverHandler : ReportRequestHandler<HoverParams, Hover>
{
    /// <inheritdoc/>
    public override string Method => Methods.Hover;

    /// <inheritdoc/>
    protected override Hover? Handle(HoverParams parameters, ReportRequest request)
    {
        if (HoverFeature.At(request.Report, request.Text.OffsetOf(parameters.Position), request.Language) is not { } content) return null;
        var formats = request.State.Features.List(ClientCapability.HoverFormats);
        // Our Markdown reads well enough as it stands, where a client shows plain text alone.
        var kind = formats.Count == 0 || formats.Contains(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
        return new Hover
        {
            Contents = new MarkupContent { Kind = kind, Value = content.Markdown },
            Range = request.Text.RangeOf(content.Span),
        };
    }
}
