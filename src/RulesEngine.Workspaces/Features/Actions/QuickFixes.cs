using RulesEngine.Diagnostics;
using RulesEngine.Fixes;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>
/// The fixes of findings. Findings that are put right by the same edits share one action, and of several preferred fixes of
/// one place only the first stays preferred.
/// </summary>
internal static class QuickFixes
{
    public static IEnumerable<EditAction> Of(ReportSnapshot report, ActionRequest request, AskedFindings findings)
    {
        var actions = new List<EditAction>();
        foreach (var finding in findings.Own)
        {
            foreach (var fix in report.FixesOf(finding)) Add(actions, finding, fix, request);
        }
        // Who asks for a finding by name wants its fixes; others only help where it has none to prefer.
        var isAnswered = findings.AreNamed && actions.Exists(static a => a.IsPreferred);
        foreach (var finding in isAnswered ? [] : findings.Elsewhere)
        {
            foreach (var fix in report.FixesOf(finding))
            {
                if (fix.Edits.Any(e => request.Touches(e.Span))) Add(actions, finding, fix, request);
            }
        }
        return actions.OrderByDescending(static a => a.IsPreferred);
    }

    private static void Add(List<EditAction> actions, Diagnostic finding, Fix fix, ActionRequest request)
    {
        var isPreferred = fix.IsPreferred && !actions.Exists(a => a.IsPreferred && IsAboutSamePlace(a, finding, fix));
        var index = actions.FindIndex(a => a.Edits.SequenceEqual(fix.Edits));
        if (index < 0)
        {
            actions.Add(new EditAction(fix.Title.In(request.Language), ActionKind.QuickFix, fix.Edits)
            {
                Safety = fix.Safety,
                IsPreferred = isPreferred,
                Diagnostics = [finding],
            });
            return;
        }
        var known = actions[index];
        actions[index] = known with { IsPreferred = known.IsPreferred || isPreferred, Diagnostics = known.Diagnostics.Add(finding) };
    }

    private static bool IsAboutSamePlace(EditAction action, Diagnostic finding, Fix fix) =>
        action.Diagnostics.Any(d => d.Span == finding.Span)
        || action.Edits.Any(x => fix.Edits.Any(y => x.Span.Overlaps(y.Span) || x.Span.Start == y.Span.Start));
}
