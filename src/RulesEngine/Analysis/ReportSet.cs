using System.Collections.Immutable;
using RulesEngine.Reports;

namespace RulesEngine.Analysis;

/// <summary>The reports that are checked together, found by organization and year. Safe to use from several threads.</summary>
public abstract class ReportSet
{
    /// <summary>
    /// The reports with this key in the order of their paths; more than one where a report stands twice, but of many copies
    /// only the first few.
    /// </summary>
    public abstract ImmutableArray<Report> Find(ReportKey key);
}
