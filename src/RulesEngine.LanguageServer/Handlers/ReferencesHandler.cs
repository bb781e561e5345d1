using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Navigation;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/references (LSP 3.17, Find References Request): from a cell to the totals it flows into, and to next year's report.</summary>
internal sealed class ReferencesHandler : ReportRequestHandler<ReferenceParams, Location[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.References;

    /// <inheritdoc/>
    protected override Location[] Handle(ReferenceParams parameters, ReportRequest request)
    {
        var offset = request.Text.OffsetOf(parameters.Position);
        return new TargetWriter(request).Locations(ReferencesFeature.At(request.Report, offset, parameters.Context.IncludeDeclaration));
    }
}
