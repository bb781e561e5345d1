using RulesEngine.LanguageServer.Preview;
using RulesEngine.Workspaces.Features.Preview;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary><c>rulesengine/preview</c>, a method of our own: the report as the printed form, for an editor to show beside the text.</summary>
internal sealed class PreviewHandler : ReportRequestHandler<PreviewParams, PreviewResult>
{
    /// <summary>The name of the method.</summary>
    public const string Name = "rulesengine/preview";

    /// <inheritdoc/>
    public override string Method => Name;

    /// <inheritdoc/>
    protected override PreviewResult Handle(PreviewParams parameters, ReportRequest request) => new()
    {
        Version = request.Document.Version,
        Title = PreviewFeature.Title(request.Report),
        Html = PreviewFeature.Body(request.Report, request.Language),
        Style = parameters.Style ? PreviewPage.Style : null,
    };
}
