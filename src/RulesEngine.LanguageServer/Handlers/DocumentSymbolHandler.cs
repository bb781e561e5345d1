using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Workspaces.Features.Symbols;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/documentSymbol (LSP 3.17, Document Symbols Request): the outline of a report.</summary>
internal sealed class DocumentSymbolHandler : ReportRequestHandler<DocumentSymbolParams, object>
{
    /// <inheritdoc/>
    public override string Method => Methods.DocumentSymbol;

    /// <inheritdoc/>
    protected override object Handle(DocumentSymbolParams parameters, ReportRequest request)
    {
        var items = SymbolsFeature.Of(request.Report, request.Language);
        return request.State.Features.Can(ClientCapability.SymbolTree)
            ? Tree(items, request)
            : List(items, null, request).ToArray();
    }

    private static DocumentSymbol[] Tree(IEnumerable<SymbolItem> items, ReportRequest request) =>
    [
        .. items.Select(item => new DocumentSymbol
        {
            Name = item.Name,
            Detail = item.Detail.Length == 0 ? null : item.Detail,
            Kind = KindOf(item.Kind),
            Range = request.Text.RangeOf(item.Span),
            SelectionRange = request.Text.RangeOf(item.SelectionSpan),
            Children = item.Children.IsEmpty ? null : Tree(item.Children, request),
        }),
    ];

    private static IEnumerable<SymbolInformation> List(IEnumerable<SymbolItem> items, string? container, ReportRequest request)
    {
        foreach (var item in items)
        {
            yield return new SymbolInformation
            {
                Name = item.Name,
                Kind = KindOf(item.Kind),
                ContainerName = container,
                Location = new Location { Uri = request.Document.Uri, Range = request.Text.RangeOf(item.Span) },
            };
            foreach (var child in List(item.Children, item.Name, request)) yield return child;
        }
    }

    private static SymbolKind KindOf(SymbolItemKind kind) => kind switch
    {
        SymbolItemKind.Metadata => SymbolKind.Property,
        SymbolItemKind.Prose => SymbolKind.String,
        SymbolItemKind.Table => SymbolKind.Class,
        SymbolItemKind.Group => SymbolKind.Namespace,
        SymbolItemKind.Row => SymbolKind.Array,
        _ => SymbolKind.Key,
    };
}
