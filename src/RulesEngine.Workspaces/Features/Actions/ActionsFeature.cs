using System.Collections.Immutable;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>The changes an editor offers at a place: fixes, suppressions, other ways to write it, and all fixes of the file.</summary>
public static class ActionsFeature
{
    /// <summary>The actions for <paramref name="request"/>: quick fixes first, the preferred one before all others.</summary>
    public static ImmutableArray<EditAction> At(ReportSnapshot report, ActionRequest request)
    {
        var actions = ImmutableArray.CreateBuilder<EditAction>();
        if (request.Wants(ActionKind.QuickFix))
        {
            var findings = AskedFindings.Of(report, request);
            actions.AddRange(QuickFixes.Of(report, request, findings));
            actions.AddRange(FixAll.OfRules(report, findings.Own, request.Language));
            actions.AddRange(SuppressionComments.Of(report.Report, findings.Own, request.Language));
        }
        if (request.Wants(ActionKind.Rewrite)) actions.AddRange(Rewrites.Of(report, request));
        if (request.Wants(ActionKind.FixAll)) actions.AddRange(FixAll.OfFile(report, request.Language));
        return actions.DrainToImmutable();
    }
}
