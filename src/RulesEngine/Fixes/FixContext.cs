using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Fixes;

/// <summary>What a fix provider gets: a diagnostic and the report it is about.</summary>
/// <param name="report">The report the diagnostic was found in.</param>
/// <param name="diagnostic">The diagnostic to put right.</param>
public sealed class FixContext(Report report, Diagnostic diagnostic)
{
    private readonly List<Fix> _fixes = [];

    /// <summary>The report the diagnostic was found in.</summary>
    public Report Report { get; } = report;

    /// <summary>The diagnostic to put right.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>What was offered so far.</summary>
    public ImmutableArray<Fix> Fixes => [.. _fixes];

    /// <summary>Offers a fix; one that changes nothing or repeats another is dropped.</summary>
    /// <exception cref="ArgumentException">Two of its edits overlap, or one lies outside the text.</exception>
    public void RegisterFix(Fix fix)
    {
        if (fix.Edits.IsEmpty || _fixes.Exists(fix.HasSameEdits)) return;
        Check(fix);
        _fixes.Add(fix.IsPreferred && _fixes.Exists(static f => f.IsPreferred) ? fix with { IsPreferred = false } : fix);
    }

    /// <summary>Found here, where the provider is to blame, and not where the fix is made.</summary>
    private void Check(Fix fix)
    {
        for (var i = 0; i < fix.Edits.Length; i++)
        {
            var span = fix.Edits[i].Span;
            if (span.Start < 0 || span.Length < 0 || span.End > Report.Source.Length)
                throw new ArgumentException($"An edit at {span} lies outside the text.", nameof(fix));
            for (var j = 0; j < i; j++)
            {
                if (span.Overlaps(fix.Edits[j].Span)) throw new ArgumentException($"Edits overlap at {span}.", nameof(fix));
            }
        }
    }

    /// <summary>Offers a fix that is to be preferred.</summary>
    public void RegisterPreferred(LocalizedText title, FixSafety safety, params ReadOnlySpan<TextEdit> edits) =>
        RegisterFix(new Fix(title, safety, [.. edits]) { IsPreferred = true });
}
