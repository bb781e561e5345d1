using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features.Actions;

/// <summary>Makes many fixes of a file at once, as <c>rulesengine fix</c> does: the preferred ones, checked again until none is left.</summary>
public static class FixAll
{
    /// <summary>Most findings of a rule that are looked at to see whether there is more than one to fix.</summary>
    private const int MostLookedAt = 100;

    /// <summary>The edits that make the fixes of <paramref name="scope"/>.</summary>
    public static ImmutableArray<TextEdit> EditsOf(ReportSnapshot report, FixAllScope scope)
    {
        var applier = new FixApplier(report.Catalog.Fixes, text => new ReportSnapshot(report.Catalog, text, report.Options, report.Others).Analysis);
        var result = applier.Apply(report.Source, scope.AllowUnsafe, d => scope.Rule is null || d.Id == scope.Rule);
        return TextChanges.Between(report.Source, result.Analysis.Report.Source);
    }

    /// <summary>For each rule of <paramref name="findings"/> that has more than one to fix in the file.</summary>
    internal static IEnumerable<EditAction> OfRules(ReportSnapshot report, ImmutableArray<Diagnostic> findings, Language language)
    {
        foreach (var group in findings.GroupBy(static d => d.Descriptor))
        {
            var rule = group.Key;
            var fixes = report.Analysis.Diagnostics.Where(d => d.Id == rule.Id && d.Suppression is null).Take(MostLookedAt)
                .Select(report.FixesOf).Select(Preferred).OfType<Fix>().ToList();
            var safe = fixes.Count(static f => f.Safety == FixSafety.Safe);
            if (safe > 1) yield return OfRule(rule, FixSafety.Safe, [.. group], language);
            if (fixes.Count > 1 && fixes.Count > safe) yield return OfRule(rule, FixSafety.Unsafe, [.. group], language);
        }
    }

    /// <summary>All safe fixes of the file, where there are any.</summary>
    internal static IEnumerable<EditAction> OfFile(ReportSnapshot report, Language language)
    {
        var isAny = report.Analysis.Diagnostics.Any(d => d.Suppression is null && Preferred(report.FixesOf(d)) is { Safety: FixSafety.Safe });
        if (!isAny) yield break;
        var title = new LocalizedText("改正所有能安全修复的问题", "fix all that can be fixed safely");
        yield return new EditAction(title.In(language), ActionKind.FixAll, [], new FixAllScope(null, AllowUnsafe: false));
    }

    private static EditAction OfRule(DiagnosticDescriptor rule, FixSafety safety, ImmutableArray<Diagnostic> findings, Language language)
    {
        var isUnsafe = safety == FixSafety.Unsafe;
        var title = new LocalizedText($"改正文件中所有的 {rule.Id}“{rule.Title.Zh}”", $"fix all {rule.Id} in the file: {rule.Title.En}").In(language);
        return new EditAction(isUnsafe ? title + safety.ToRemark().In(language) : title, ActionKind.QuickFix, [], new FixAllScope(rule.Id, isUnsafe))
        {
            Safety = safety,
            Diagnostics = findings,
        };
    }

    private static Fix? Preferred(ImmutableArray<Fix> fixes) => fixes.FirstOrDefault(static f => f.IsPreferred);
}
