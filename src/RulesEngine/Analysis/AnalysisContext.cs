using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Analysis;

/// <summary>Takes the actions of one rule; the driver calls them while it walks a report once.</summary>
public sealed class AnalysisContext
{
    internal List<Action<ReportContext>> ReportActions { get; } = [];

    internal List<Action<ProblemContext>>?[] ProblemActions { get; } = new List<Action<ProblemContext>>?[(int)ReportProblemKind.MissingSection + 1];

    internal List<Action<SectionContext>> SectionActions { get; } = [];

    internal List<Action<TableContext>> TableActions { get; } = [];

    internal List<Action<RowContext>> RowActions { get; } = [];

    internal List<Action<CellContext>> CellActions { get; } = [];

    internal List<Action<RelationContext>>?[] RelationActions { get; } = new List<Action<RelationContext>>?[(int)RelationKind.Stock + 1];

    internal List<Action<ReportSetContext>> ReportSetActions { get; } = [];

    /// <summary>Called once for each report.</summary>
    public void RegisterReportAction(Action<ReportContext> action) => ReportActions.Add(action);

    /// <summary>Called for each place of this kind where the file departs from its form.</summary>
    public void RegisterProblemAction(ReportProblemKind kind, Action<ProblemContext> action) =>
        (ProblemActions[(int)kind] ??= []).Add(action);

    /// <summary>Called for each prose section that is present.</summary>
    public void RegisterSectionAction(Action<SectionContext> action) => SectionActions.Add(action);

    /// <summary>Called for each table that is present.</summary>
    public void RegisterTableAction(Action<TableContext> action) => TableActions.Add(action);

    /// <summary>Called for each row that is present.</summary>
    public void RegisterRowAction(Action<RowContext> action) => RowActions.Add(action);

    /// <summary>Called for each cell that is present, whatever stands in it.</summary>
    public void RegisterCellAction(Action<CellContext> action) => CellActions.Add(action);

    /// <summary>Called for each relation of this kind that the known cells break.</summary>
    public void RegisterRelationAction(RelationKind kind, Action<RelationContext> action) =>
        (RelationActions[(int)kind] ??= []).Add(action);

    /// <summary>
    /// Called once for each report whose organization and year can be read, where it is checked among others; it may look at
    /// those. Not called for a report that is checked alone.
    /// </summary>
    public void RegisterReportSetAction(Action<ReportSetContext> action) => ReportSetActions.Add(action);
}
