using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Forms;
using RulesEngine.Reports;

namespace RulesEngine.Analysis;

/// <summary>What an action on a whole report gets.</summary>
public readonly struct ReportContext
{
    private readonly RuleRun _run;

    internal ReportContext(RuleRun run) => _run = run;

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}

/// <summary>What an action on a departure from the form gets.</summary>
public readonly struct ProblemContext
{
    private readonly RuleRun _run;

    internal ProblemContext(RuleRun run, ReportProblem problem)
    {
        _run = run;
        Problem = problem;
    }

    /// <summary>The departure.</summary>
    public ReportProblem Problem { get; }

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}

/// <summary>What an action on a prose section gets.</summary>
public readonly struct SectionContext
{
    private readonly RuleRun _run;

    internal SectionContext(RuleRun run, Section section)
    {
        _run = run;
        Section = section;
    }

    /// <summary>The section.</summary>
    public Section Section { get; }

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}

/// <summary>What an action on a table gets.</summary>
public readonly struct TableContext
{
    private readonly RuleRun _run;

    internal TableContext(RuleRun run, Table table)
    {
        _run = run;
        Table = table;
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}

/// <summary>What an action on a row gets.</summary>
public readonly struct RowContext
{
    private readonly RuleRun _run;

    internal RowContext(RuleRun run, Row row)
    {
        _run = run;
        Row = row;
    }

    /// <summary>The row.</summary>
    public Row Row { get; }

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);

    internal CellContext At(Cell cell) => new(_run, cell);
}

/// <summary>What an action on a cell gets.</summary>
public readonly struct CellContext
{
    private readonly RuleRun _run;

    internal CellContext(RuleRun run, Cell cell)
    {
        _run = run;
        Cell = cell;
    }

    /// <summary>The cell.</summary>
    public Cell Cell { get; }

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}

/// <summary>What an action on a relation gets.</summary>
public readonly struct RelationContext
{
    private readonly RuleRun _run;

    internal RelationContext(RuleRun run, Table table, Relation relation, RelationCheck check)
    {
        _run = run;
        Table = table;
        Relation = relation;
        Check = check;
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>Whether it holds.</summary>
    public RelationCheck Check { get; }

    /// <summary>Whether the known cells contradict it.</summary>
    public bool IsBroken => Check.Status == RelationStatus.Broken;

    /// <summary>The cell the relation computes.</summary>
    public Cell Total => Table[Relation.Total];

    /// <summary>The report under analysis.</summary>
    public Report Report => _run.Report;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>Reports a finding.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}

/// <summary>What an action on a report among others gets.</summary>
public readonly struct ReportSetContext
{
    private readonly RuleRun _run;
    private readonly ReportKey _key;

    internal ReportSetContext(RuleRun run, ReportKey key)
    {
        _run = run;
        _key = key;
    }

    /// <summary>The report under analysis; only here can findings be reported.</summary>
    public Report Report => _run.Report;

    /// <summary>The year of the report under analysis.</summary>
    public int Year => _key.Year;

    /// <summary>Configuration and the current date.</summary>
    public AnalysisOptions Options => _run.Options;

    /// <summary>The other reports of the same organization for <paramref name="year"/>, in the order of their paths.</summary>
    public ImmutableArray<Report> FindOthers(int year) => FindOthers(_key with { Year = year });

    /// <summary>The other reports with this organization and year, in the order of their paths.</summary>
    public ImmutableArray<Report> FindOthers(ReportKey key) => _run.FindOthers(key);

    /// <summary>Reports a finding. Places in other reports go into <see cref="Diagnostic.Related"/> with their source.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => _run.Add(diagnostic);
}
