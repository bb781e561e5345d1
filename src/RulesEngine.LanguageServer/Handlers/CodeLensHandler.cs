using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Lenses;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/codeLens (LSP 3.17, Code Lens Request): the state of each table, over its key.</summary>
internal sealed class CodeLensHandler : ReportRequestHandler<CodeLensParams, CodeLens[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.CodeLens;

    /// <inheritdoc/>
    protected override CodeLens[] Handle(CodeLensParams parameters, ReportRequest request) =>
        [.. LensesFeature.Of(request.Report, request.Language).Select(lens => Write(lens, request))];

    /// <summary>A lens is shown when it has a command; the empty one is text that cannot be clicked.</summary>
    private static CodeLens Write(TableLens lens, ReportRequest request) => new()
    {
        Range = request.Text.RangeOf(lens.Span),
        Command = new Command { Title = lens.Title, Name = string.Empty },
    };
}
