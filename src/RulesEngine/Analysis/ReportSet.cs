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

    /// <summary>The reports that <see cref="Find"/> gives without the one that asks, which need not be read for it.</summary>
    /// <param name="key">Whose reports, and for which year.</param>
    /// <param name="asking">The report under analysis; its file is told by its path.</param>
    public virtual ImmutableArray<Report> FindOthers(ReportKey key, Report asking) =>
        Find(key).RemoveAll(other => other.Source.Path == asking.Source.Path);
}
