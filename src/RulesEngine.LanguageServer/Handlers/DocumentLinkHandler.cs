using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.LanguageServer.State;
using RulesEngine.Workspaces.Features.Links;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>textDocument/documentLink (LSP 3.17, Document Link Request): web addresses, and the files a configuration names.</summary>
internal sealed class DocumentLinkHandler : RequestHandler<DocumentLinkParams, DocumentLink[]>
{
    /// <inheritdoc/>
    public override string Method => Methods.DocumentLink;

    /// <inheritdoc/>
    protected override DocumentLink[]? Handle(DocumentLinkParams parameters, StateSnapshot state, CancellationToken cancellationToken)
    {
        var uri = parameters.TextDocument.Uri;
        if (!state.Documents.TryGetValue(uri, out var document)) throw Error(ErrorCodes.InvalidParams, $"{uri} is not open.");
        if (document is { Report: null, Configuration: null }) return null;
        var addresses = LinksFeature.Of(document.Source).Select(l => Write(l, l.Target, document));
        return [.. addresses.Concat(FilesOf(document))];
    }

    private static IEnumerable<DocumentLink> FilesOf(OpenDocument document)
    {
        if (document.Configuration is null || Path.GetDirectoryName(document.Path) is not { } folder) yield break;
        foreach (var link in LinksFeature.OfConfiguration(document.Source))
        {
            if (!link.Target.Contains('\0', StringComparison.Ordinal))
                yield return Write(link, FileUri.FromPath(Path.GetFullPath(link.Target, folder)), document);
        }
    }

    private static DocumentLink Write(LinkItem link, string target, OpenDocument document) =>
        new() { Range = document.Text.RangeOf(link.Span), Target = target };
}
