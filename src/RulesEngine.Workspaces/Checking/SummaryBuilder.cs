using System.Collections.Immutable;
using System.Diagnostics;
using RulesEngine.Analysis;
using RulesEngine.Diagnostics;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Counts while files go by.</summary>
internal sealed class SummaryBuilder
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly int[] _bySeverity = new int[4];
    private readonly Dictionary<string, int> _byRule = new(StringComparer.Ordinal);
    private RuleTimes? _times;
    private readonly List<FileFailure> _failures = [];
    private int _files;
    private int _suppressed;
    private int _inBaseline;
    private int _fixable;
    private int _fixableUnsafe;

    public void AddFailure(FileFailure failure) => _failures.Add(failure);

    public void AddReport(CheckedFile file, ImmutableArray<RuleTiming> timings)
    {
        _files++;
        AddFindings(file);
        if (!timings.IsEmpty) (_times ??= new RuleTimes()).Add(timings);
    }

    public void AddFindings(CheckedFile file)
    {
        foreach (var finding in file.Diagnostics)
        {
            if (finding.Diagnostic.Suppression is not null) _suppressed++;
            else if (finding.IsInBaseline) _inBaseline++;
            else Count(finding);
        }
    }

    private void Count(CheckedDiagnostic finding)
    {
        _bySeverity[(int)finding.Diagnostic.Severity]++;
        _byRule[finding.Diagnostic.Id] = _byRule.GetValueOrDefault(finding.Diagnostic.Id) + 1;
        if (finding.Fixes is not [{ IsPreferred: true } preferred, ..]) return;
        if (preferred.Safety == FixSafety.Safe) _fixable++;
        else _fixableUnsafe++;
    }

    public CheckSummary Build() => new(
        _files,
        _bySeverity[(int)DiagnosticSeverity.Error],
        _bySeverity[(int)DiagnosticSeverity.Warning],
        _bySeverity[(int)DiagnosticSeverity.Info] + _bySeverity[(int)DiagnosticSeverity.Hint],
        _suppressed,
        _inBaseline,
        _fixable,
        _fixableUnsafe,
        Stopwatch.GetElapsedTime(_start),
        _times?.ToImmutable() ?? [],
        _byRule.Count == 0 ? ImmutableDictionary<string, int>.Empty : _byRule.ToImmutableDictionary(),
        [.. _failures]);
}
