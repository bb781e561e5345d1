using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;
using RulesEngine.Fixes;
using RulesEngine.Packs;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Workspaces.Features;

/// <summary>
/// One version of a report in an editor, with all that can be asked of it. Immutable, and safe to use from several threads;
/// what takes time is found when it is first asked for.
/// </summary>
public sealed class ReportSnapshot
{
    private readonly Lazy<Report> _report;
    private readonly Lazy<AnalysisResult> _analysis;

    /// <summary>A version of a report.</summary>
    /// <param name="catalog">Rules, forms and fixes.</param>
    /// <param name="source">The text.</param>
    /// <param name="options">Severities, options and the current date.</param>
    /// <param name="others">The reports it is checked among; where null, it is checked alone.</param>
    public ReportSnapshot(RuleCatalog catalog, SourceText source, AnalysisOptions options, ReportSet? others)
    {
        (Catalog, Source, Options, Others) = (catalog, source, options, others);
        _report = new Lazy<Report>(() => Report.Read(source, catalog.Forms));
        _analysis = new Lazy<AnalysisResult>(() => catalog.Driver.Analyze(Report, options, others));
    }

    private ReportSnapshot(ReportSnapshot alone, ReportSet others)
    {
        (Catalog, Source, Options, Others) = (alone.Catalog, alone.Source, alone.Options, others);
        _report = alone._report;
        _analysis = LooksAtOthers ? new Lazy<AnalysisResult>(() => Catalog.Driver.Analyze(Report, Options, others)) : alone._analysis;
    }

    /// <summary>Rules, forms and fixes.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>Severities, options and the current date.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>The reports it is checked among; null where it is checked alone.</summary>
    public ReportSet? Others { get; }

    /// <summary>Whether a rule that is on compares it with others.</summary>
    public bool LooksAtOthers => Catalog.Driver.LooksAtOthers(Options);

    /// <summary>The text bound to its form.</summary>
    public Report Report => _report.Value;

    /// <summary>What the rules find.</summary>
    public AnalysisResult Analysis => _analysis.Value;

    /// <summary>The same version checked among <paramref name="others"/>; the text is not read again.</summary>
    public ReportSnapshot Among(ReportSet others) => new(this, others);

    /// <summary>The fixes of a finding, the preferred one first.</summary>
    public ImmutableArray<Fix> FixesOf(Diagnostic diagnostic) => Catalog.Fixes.GetFixes(Report, diagnostic);
}
