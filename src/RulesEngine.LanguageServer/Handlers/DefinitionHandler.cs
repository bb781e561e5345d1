using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Navigation;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/definition (LSP 3.17, Goto Definition Request): from a total to what it sums, and to last year's report.</summary>
internal sealed class DefinitionHandler : ReportRequestHandler<DefinitionParams, object>
{
    /// <inheritdoc/>
    public override string Method => Methods.Definition;

    /// <inheritdoc/>
    protected override object Handle(DefinitionParams parameters, ReportRequest request)
    {
        var targets = DefinitionFeature.At(request.Report, request.Text.OffsetOf(parameters.Position));
        var writer = new TargetWriter(request);
        return request.State.Features.Can(ClientCapability.DefinitionLinks)
            ? writer.Links(targets)
            : writer.Locations(targets);
    }
}
