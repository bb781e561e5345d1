using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Selection;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/selectionRange (LSP 3.17, Selection Range Request): one chain of ranges for each position.</summary>
internal sealed class SelectionRangeHandler : ReportRequestHandler<SelectionRangeParams, SelectionRange[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.SelectionRange;

    /// <inheritdoc/>
    protected override SelectionRange[] Handle(SelectionRangeParams parameters, ReportRequest request) =>
        [.. parameters.Positions.Select(position => ChainAt(position, request))];

    private static SelectionRange ChainAt(Position position, ReportRequest request)
    {
        request.CancellationToken.ThrowIfCancellationRequested();
        var spans = SelectionFeature.At(request.Report, request.Text.OffsetOf(position));
        SelectionRange? outer = null;
        foreach (var span in spans.Reverse()) outer = new SelectionRange { Range = request.Text.RangeOf(span), Parent = outer };
        return outer!;
    }
}
