using System.Collections.Immutable;
using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>The findings a request is about.</summary>
/// <param name="Own">Those asked for by name or touched by the selection.</param>
/// <param name="Elsewhere">Those reported elsewhere that speak of the selected place, such as a total of the selected cell.</param>
internal sealed record AskedFindings(ImmutableArray<Diagnostic> Own, ImmutableArray<Diagnostic> Elsewhere)
{
    /// <summary>Most findings a menu is made for.</summary>
    private const int Most = 50;

    public static AskedFindings Of(ReportSnapshot report, ActionRequest request)
    {
        var all = report.Analysis.Diagnostics.Where(static d => d.Suppression is null);
        if (request.IsAsked is { } isAsked && all.Where(isAsked).Take(Most).ToImmutableArray() is { IsEmpty: false } asked)
            return new AskedFindings(asked, []);
        var own = all.Where(d => request.Touches(d.Span)).Take(Most).ToImmutableArray();
        var elsewhere = all.Where(d => !request.Touches(d.Span) && d.Related.Any(r => r.Source is null && request.Touches(r.Span)));
        return new AskedFindings(own, [.. elsewhere.Take(Most)]);
    }
}
