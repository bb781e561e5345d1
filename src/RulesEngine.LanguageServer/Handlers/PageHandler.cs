using RulesEngine.LanguageServer.Preview;
using RulesEngine.Workspaces.Features.Preview;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary><c>rulesengine/page</c>, a method of our own: the report as the page that is published.</summary>
internal sealed class PageHandler : ReportRequestHandler<PageParams, PageResult>
{
    /// <summary>The name of the method.</summary>
    public const string Name = "rulesengine/page";

    /// <inheritdoc/>
    public override string Method => Name;

    /// <inheritdoc/>
    protected override PageResult Handle(PageParams parameters, ReportRequest request) => new()
    {
        Title = PreviewFeature.Title(request.Report),
        Html = PreviewPage.Write(request.Report, request.Language, isClean: true),
    };
}
