using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;

namespace RulesEngine.Analysis;

/// <summary>Walks a report once and calls what the rules registered. Safe to use from several threads.</summary>
public sealed class AnalysisDriver
{
    private readonly CompiledRule[] _rules;
    private readonly IEnumerable<DiagnosticDescriptor> _known;
    private readonly List<Diagnostic> _initializationFailures = [];
    private readonly RuleAction<ReportContext>[] _report;
    private readonly RuleAction<ProblemContext>[][] _problems;
    private readonly RuleAction<SectionContext>[] _sections;
    private readonly RuleAction<TableContext>[] _tables;
    private readonly RuleAction<RowContext>[] _rows;
    private readonly RuleAction<RelationContext>[][] _relations;
    private readonly RuleAction<ReportSetContext>[] _sets;

    /// <summary>A driver for <paramref name="analyzers"/>; <paramref name="known"/> are all rules that suppressions may name.</summary>
    public AnalysisDriver(ImmutableArray<ReportAnalyzer> analyzers, IEnumerable<DiagnosticDescriptor> known)
    {
        _known = known;
        _rules = new CompiledRule[analyzers.Length];
        for (var i = 0; i < _rules.Length; i++) _rules[i] = new CompiledRule(analyzers[i], i);
        var contexts = Array.ConvertAll(_rules, Initialize);
        _report = Collect(contexts, static c => c.ReportActions);
        _problems = CollectKinds(contexts, static c => c.ProblemActions);
        _sections = Collect(contexts, static c => c.SectionActions);
        _tables = Collect(contexts, static c => c.TableActions);
        _rows = [.. Collect(contexts, static c => c.RowActions), .. Array.ConvertAll(Collect(contexts, static c => c.CellActions), ForRow)];
        _relations = CollectKinds(contexts, static c => c.RelationActions);
        _sets = Collect(contexts, static c => c.ReportSetActions);
    }

    /// <summary>Checks <paramref name="report"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Severities, options and the current date.</param>
    /// <param name="others">The reports it is checked among; where null, it is checked alone.</param>
    /// <param name="cancellationToken">Checked between the parts of the report.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnalysisResult Analyze(
        Report report, AnalysisOptions options, ReportSet? others = null, CancellationToken cancellationToken = default)
    {
        var run = new RuleRun(report, options, _rules, others);
        run.Diagnostics.AddRange(_initializationFailures);
        foreach (var action in _report) run.Invoke(action, new ReportContext(run));
        foreach (var problem in report.Problems)
        {
            foreach (var action in _problems[(int)problem.Kind]) run.Invoke(action, new ProblemContext(run, problem));
        }
        foreach (var section in report.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!section.IsProse) continue;
            foreach (var action in _sections) run.Invoke(action, new SectionContext(run, section));
        }
        foreach (var table in report.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (table.Entry is not null) WalkTable(run, table);
        }
        if (others is not null && ReportKey.Of(report.Metadata) is { } key)
        {
            foreach (var action in _sets) run.Invoke(action, new ReportSetContext(run, key));
        }
        return Finish(run);
    }

    /// <summary>Whether there is any rule that looks at several reports.</summary>
    public bool CanLookAtOthers => _sets.Length > 0;

    /// <summary>Whether a rule that is on looks at several reports, so that it pays to gather them.</summary>
    public bool LooksAtOthers(AnalysisOptions options)
    {
        foreach (var action in _sets)
        {
            foreach (var descriptor in action.Rule.Supported)
            {
                if (options.GetSeverity(descriptor) is not null) return true;
            }
        }
        return false;
    }

    /// <summary>Whether the rule with this descriptor looks at several reports.</summary>
    public bool LooksAtOthers(DiagnosticDescriptor descriptor) => _sets.Any(a => a.Rule.Supported.Contains(descriptor));

    private void WalkTable(RuleRun run, Table table)
    {
        foreach (var action in _tables) run.Invoke(action, new TableContext(run, table));
        for (var i = 0; i < table.Definition.Rows.Length; i++)
        {
            var row = table.GetRow(i);
            if (row.Entry is null) continue;
            foreach (var action in _rows) run.Invoke(action, new RowContext(run, row));
        }
        foreach (var relation in table.Definition.Relations)
        {
            var actions = _relations[(int)relation.Kind];
            if (actions.Length == 0) continue;
            var context = new RelationContext(run, table, relation, RelationCheck.Of(table, relation));
            foreach (var action in actions) run.Invoke(action, context);
        }
    }

    /// <summary>A report has hundreds of cells: what surrounds each call of a rule is done once a row.</summary>
    private static RuleAction<RowContext> ForRow(RuleAction<CellContext> action) => new(action.Rule, context =>
    {
        var row = context.Row;
        for (var c = 0; c < row.Count; c++)
        {
            if (row[c].State != CellState.Missing) action.Call(context.At(row[c]));
        }
    });

    private AnalysisResult Finish(RuleRun run)
    {
        var diagnostics = SuppressionApplier.Apply(run, _known);
        diagnostics.Sort(DiagnosticOrder.Instance);
        var timings = run.Ticks is null ? [] : _rules
            .Select(r => new RuleTiming(r.Analyzer, System.Diagnostics.Stopwatch.GetElapsedTime(0, run.Ticks[r.Index])))
            .ToImmutableArray();
        return new AnalysisResult(run.Report, [.. diagnostics], timings);
    }

    private AnalysisContext Initialize(CompiledRule rule)
    {
        var context = new AnalysisContext();
        try
        {
            rule.Supported = rule.Analyzer.SupportedDiagnostics;
            rule.Analyzer.Initialize(context);
            return context;
        }
        catch (Exception e)
        {
            _initializationFailures.Add(RuleFailed.Create(rule.Analyzer, e));
            return new AnalysisContext();
        }
    }

    private RuleAction<T>[] Collect<T>(AnalysisContext[] contexts, Func<AnalysisContext, List<Action<T>>?> actions)
    {
        var collected = new List<RuleAction<T>>();
        for (var i = 0; i < contexts.Length; i++)
        {
            foreach (var action in actions(contexts[i]) ?? [])
            {
                collected.Add(new RuleAction<T>(_rules[i], action));
                if (typeof(T) == typeof(ReportSetContext)) _rules[i].LooksAtOthers = true;
                else _rules[i].HasActions = true;
            }
        }
        return [.. collected];
    }

    private RuleAction<T>[][] CollectKinds<T>(AnalysisContext[] contexts, Func<AnalysisContext, List<Action<T>>?[]> actions)
    {
        var collected = new RuleAction<T>[actions(new AnalysisContext()).Length][];
        for (var kind = 0; kind < collected.Length; kind++) collected[kind] = Collect(contexts, c => actions(c)[kind]);
        return collected;
    }
}

/// <summary>What came of the analysis of a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Diagnostics">All findings in the order of the text, suppressed ones among them.</param>
/// <param name="Timings">The time of each rule, where it was measured.</param>
public sealed record AnalysisResult(Report Report, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<RuleTiming> Timings);

/// <summary>How long a rule took on a report.</summary>
public sealed record RuleTiming(ReportAnalyzer Analyzer, TimeSpan Elapsed);
