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

    internal IReadOnlyList<Fix> Fixes => _fixes;

    /// <summary>Offers a fix; one that changes nothing or repeats another is dropped.</summary>
    /// <exception cref="ArgumentException">Two of its edits overlap, or one lies outside the text.</exception>
    public void RegisterFix(Fix fix)
    {
        if (fix.Edits.IsEmpty || _fixes.Exists(fix.HasSameEdits)) return;
        _ = Report.Source.WithEdits(fix.Edits);
        _fixes.Add(fix.IsPreferred && _fixes.Exists(static f => f.IsPreferred) ? fix with { IsPreferred = false } : fix);
    }

    /// <summary>Offers a fix that is to be preferred.</summary>
    public void RegisterPreferred(LocalizedText title, FixSafety safety, params ReadOnlySpan<TextEdit> edits) =>
        RegisterFix(new Fix(title, safety, [.. edits]) { IsPreferred = true });
}
