using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Folding;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/foldingRange (LSP 3.17, Folding Range Request). All folds are of whole lines, as every client takes them.</summary>
internal sealed class FoldingRangeHandler : ReportRequestHandler<FoldingRangeParams, FoldingRange[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.FoldingRange;

    /// <inheritdoc/>
    protected override FoldingRange[] Handle(FoldingRangeParams parameters, ReportRequest request)
    {
        var limit = request.State.Features.Number(ClientCapability.FoldingRangeLimit) ?? int.MaxValue;
        return [.. FoldingFeature.Of(request.Report).Take(limit).Select(fold => Write(fold, request.Report.Source))];
    }

    private static FoldingRange Write(FoldingItem fold, SourceText source) => new()
    {
        StartLine = source.GetPosition(fold.Span.Start).Line,
        EndLine = source.GetPosition(fold.Span.End).Line,
        Kind = fold.Kind == FoldingItemKind.Comments ? FoldingRangeKind.Comment : null,
    };
}
