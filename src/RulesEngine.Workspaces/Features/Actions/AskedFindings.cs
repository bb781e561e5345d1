using System.Collections.Immutable;
using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>The findings a request is about.</summary>
/// <param name="Own">Those asked for by name or touched by the selection.</param>
/// <param name="Elsewhere">Others that have to do with the selected place, such as those of the totals of the selected cell.</param>
/// <param name="AreNamed">Whether they were asked for by name.</param>
internal sealed record AskedFindings(ImmutableArray<Diagnostic> Own, ImmutableArray<Diagnostic> Elsewhere, bool AreNamed)
{
    /// <summary>Most findings a menu is made for.</summary>
    private const int Most = 50;

    public static AskedFindings Of(ReportSnapshot report, ActionRequest request)
    {
        var all = report.Analysis.Diagnostics.Where(static d => d.Suppression is null);
        ImmutableArray<Diagnostic> named = request.IsAsked is { } isAsked ? [.. all.Where(isAsked).Take(Most)] : [];
        var own = named.IsEmpty ? [.. all.Where(d => request.Touches(d.Span)).Take(Most)] : named;
        var elsewhere = all.Where(d => !own.Contains(d) && IsAbout(d, request)).Take(Most);
        return new AskedFindings(own, [.. elsewhere], !named.IsEmpty);
    }

    private static bool IsAbout(Diagnostic finding, ActionRequest request) =>
        request.Touches(finding.Span) || finding.Related.Any(r => r.Source is null && request.Touches(r.Span));
}
