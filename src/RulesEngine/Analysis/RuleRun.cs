using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Reports;
using RulesEngine.Text;

namespace RulesEngine.Analysis;

/// <summary>The analysis of one report while it goes on: who is running, what was found, who failed.</summary>
internal sealed class RuleRun(Report report, AnalysisOptions options, CompiledRule[] rules, ReportSet? others)
{
    private readonly bool[] _isOff = FindDisabled(rules, options);
    private readonly long[]? _ticks = options.MeasureTime ? new long[rules.Length] : null;
    private readonly bool[] _hasFoundOthers = new bool[rules.Length];
    private CompiledRule? _current;

    public Report Report { get; } = report;

    public AnalysisOptions Options { get; } = options;

    public List<Diagnostic> Diagnostics { get; } = [];

    public IReadOnlyList<long>? Ticks => _ticks;

    private static bool[] FindDisabled(CompiledRule[] rules, AnalysisOptions options)
    {
        var isOff = new bool[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            isOff[i] = true;
            foreach (var descriptor in rules[i].Supported) isOff[i] &= options.GetSeverity(descriptor) is null;
        }
        return isOff;
    }

    /// <summary>Calls an action. One that throws is not called again for this report; the others go on.</summary>
    public void Invoke<T>(RuleAction<T> action, T context)
    {
        var rule = action.Rule;
        if (_isOff[rule.Index]) return;
        _current = rule;
        var start = _ticks is null ? 0 : System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            action.Call(context);
        }
        catch (Exception e)
        {
            _isOff[rule.Index] = true;
            Diagnostics.Add(RuleFailed.Create(rule.Analyzer, e));
        }
        if (_ticks is not null) _ticks[rule.Index] += System.Diagnostics.Stopwatch.GetTimestamp() - start;
    }

    /// <summary>Whether the rule looked at this report to the end, so that silence means there is nothing.</summary>
    public bool HasRun(DiagnosticDescriptor descriptor)
    {
        if (Options.GetSeverity(descriptor) is null) return false;
        foreach (var rule in rules)
        {
            if (!rule.Supported.Contains(descriptor)) continue;
            // A rule that compares reports says nothing where there are none that it would compare with.
            return !_isOff[rule.Index] && (rule.LooksAtOthers ? _hasFoundOthers[rule.Index] : rule.HasActions);
        }
        return descriptor.Id == UnknownRule.Descriptor.Id || descriptor.Id == RuleFailed.Descriptor.Id;
    }

    public ImmutableArray<Report> FindOthers(ReportKey key)
    {
        var found = others!.FindOthers(key, Report);
        _hasFoundOthers[_current!.Index] |= !found.IsEmpty;
        return found;
    }

    /// <summary>Adds a finding of the rule that runs.</summary>
    /// <exception cref="InvalidOperationException">It is of another rule, or its place is outside the text.</exception>
    public void Add(Diagnostic diagnostic)
    {
        if (!_current!.Supported.Contains(diagnostic.Descriptor))
            throw new InvalidOperationException($"{diagnostic.Descriptor} is not among the rule's SupportedDiagnostics.");
        if (!IsInside(diagnostic.Span, Report.Source) || diagnostic.Related.Any(r => !IsInside(r.Span, r.Source ?? Report.Source)))
            throw new InvalidOperationException($"{diagnostic.Descriptor} was reported at a place outside the text.");
        if (Options.GetSeverity(diagnostic.Descriptor) is not { } severity) return;
        // A rule may grade its own findings; what is configured outranks that.
        var isConfigured = Options.Rules.TryGetValue(diagnostic.Id, out var setting) && setting.Severity is not null;
        Diagnostics.Add(isConfigured ? diagnostic with { Severity = severity } : diagnostic);
    }

    private static bool IsInside(TextSpan span, SourceText text) => span is { Start: >= 0, Length: >= 0 } && span.Start <= text.Length - span.Length;
}

/// <summary>A rule with its place among the rules of the driver.</summary>
internal sealed record CompiledRule(ReportAnalyzer Analyzer, int Index)
{
    /// <summary>The analyzer's descriptors, asked for once; empty where it threw.</summary>
    public ImmutableArray<DiagnosticDescriptor> Supported { get; set; } = [];

    /// <summary>Whether it registered anything for single reports.</summary>
    public bool HasActions { get; set; }

    /// <summary>Whether it registered anything for reports among others.</summary>
    public bool LooksAtOthers { get; set; }
}

/// <summary>An action with the rule that registered it.</summary>
internal sealed record RuleAction<T>(CompiledRule Rule, Action<T> Call);
