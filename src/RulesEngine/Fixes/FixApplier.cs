using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Text;

namespace RulesEngine.Fixes;

/// <summary>Makes the fixes of a report until there is nothing more to fix.</summary>
/// <param name="fixes">Where fixes come from.</param>
/// <param name="analyze">Binds and checks a text.</param>
public sealed class FixApplier(FixService fixes, Func<SourceText, AnalysisResult> analyze)
{
    /// <summary>Most rounds of checking and fixing.</summary>
    public const int MaxRounds = 10;

    /// <summary>Applies the preferred fix of each diagnostic that <paramref name="select"/> takes.</summary>
    /// <param name="source">The text.</param>
    /// <param name="allowUnsafe">Whether fixes that change what the report says are made.</param>
    /// <param name="select">Which diagnostics to fix.</param>
    public FixResult Apply(SourceText source, bool allowUnsafe, Func<Diagnostic, bool> select)
    {
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var current = analyze(source);
        for (var round = 0; round < MaxRounds; round++)
        {
            var chosen = ChooseFixes(current, allowUnsafe, select);
            if (chosen.Count == 0) break;
            applied.AddRange(chosen);
            current = analyze(current.Report.Source.WithEdits(chosen.SelectMany(static c => c.Fix.Edits)));
        }
        return new FixResult(current, applied.ToImmutable());
    }

    /// <summary>The fixes of one round: each as a whole, none that touches a place another one changes.</summary>
    private List<AppliedFix> ChooseFixes(AnalysisResult result, bool allowUnsafe, Func<Diagnostic, bool> select)
    {
        var chosen = new List<AppliedFix>();
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Suppression is not null || !select(diagnostic)) continue;
            if (fixes.Choose(result.Report, diagnostic, allowUnsafe) is not { } fix) continue;
            if (chosen.Exists(c => c.Fix.HasSameEdits(fix) || Collide(c.Fix, fix, c.Diagnostic.Span == diagnostic.Span))) continue;
            chosen.Add(new AppliedFix(diagnostic, fix));
        }
        return chosen;
    }

    private static bool Collide(Fix a, Fix b, bool isOnePlace) =>
        a.Edits.Any(x => b.Edits.Any(y => Collide(x.Span, y.Span, isOnePlace)));

    /// <summary>Two that insert at one offset are in order only if they heal one place; else one of them may belong inside the other.</summary>
    private static bool Collide(TextSpan a, TextSpan b, bool isOnePlace) =>
        a.Overlaps(b) || (a.Start == b.Start && (!isOnePlace || a.Length + b.Length > 0));
}

/// <summary>What came of fixing.</summary>
/// <param name="Analysis">The last analysis, of the fixed text.</param>
/// <param name="Applied">The fixes made, in their order.</param>
public sealed record FixResult(AnalysisResult Analysis, ImmutableArray<AppliedFix> Applied);

/// <summary>A fix that was made.</summary>
public sealed record AppliedFix(Diagnostic Diagnostic, Fix Fix);
