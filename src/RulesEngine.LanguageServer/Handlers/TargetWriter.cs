using RulesEngine.LanguageServer.Documents;
using RulesEngine.LanguageServer.Protocol;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features.Navigation;

namespace RulesEngine.LanguageServer.Handlers;

/// <summary>Writes places to go to as the client wants them.</summary>
/// <param name="request">The request they answer.</param>
internal sealed class TargetWriter(ReportRequest request)
{
    /// <summary>Places with what was asked about and the row around each (LSP 3.17, LocationLink).</summary>
    public LocationLink[] Links(IEnumerable<NavigationTarget> targets) =>
    [
        .. from target in targets
           let text = TextOf(target.Source)
           select new LocationLink
           {
               OriginSelectionRange = request.Text.RangeOf(target.Origin),
               TargetUri = UriOf(target.Source),
               TargetRange = text.RangeOf(target.Span),
               TargetSelectionRange = text.RangeOf(target.SelectionSpan),
           },
    ];

    /// <summary>The places alone (LSP 3.17, Location).</summary>
    public Location[] Locations(IEnumerable<NavigationTarget> targets) =>
        [.. Links(targets).Select(static l => new Location { Uri = l.TargetUri, Range = l.TargetSelectionRange })];

    private PositionMap TextOf(SourceText source) =>
        ReferenceEquals(source, request.Report.Source) ? request.Text : new PositionMap(source, request.State.Features.Encoding);

    /// <summary>A document that is open is named as the client names it.</summary>
    private string UriOf(SourceText source)
    {
        var open = request.State.Documents.Values.FirstOrDefault(d => ReferenceEquals(d.Source, source));
        return open?.Uri ?? request.State.Settings.UriOf(source.Path);
    }
}
