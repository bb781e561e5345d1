using System.Collections.Immutable;
using RulesEngine.Text;

namespace RulesEngine.Workspaces;

/// <summary>What a check came to. Only findings that are neither suppressed nor in the baseline are counted by severity.</summary>
/// <param name="Files">Number of reports checked.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Infos">Findings of severity info or hint.</param>
/// <param name="Suppressed">Findings that comments suppress.</param>
/// <param name="InBaseline">Findings that the baseline knows.</param>
/// <param name="Fixable">Counted findings that have a safe fix.</param>
/// <param name="FixableUnsafe">Counted findings that have only unsafe fixes.</param>
/// <param name="Elapsed">Time from start to end.</param>
/// <param name="Timings">Time of each rule over all files, longest first; empty where it was not measured.</param>
/// <param name="CountByRule">Number of counted findings of each rule that has any, by code.</param>
/// <param name="Failures">Files and folders that could not be read.</param>
public sealed record CheckSummary(
    int Files,
    int Errors,
    int Warnings,
    int Infos,
    int Suppressed,
    int InBaseline,
    int Fixable,
    int FixableUnsafe,
    TimeSpan Elapsed,
    ImmutableArray<RuleTime> Timings,
    ImmutableDictionary<string, int> CountByRule,
    ImmutableArray<FileFailure> Failures);

/// <summary>The time of a rule over all files.</summary>
/// <param name="Rule">The code.</param>
/// <param name="Elapsed">The sum over all threads.</param>
public sealed record RuleTime(string Rule, TimeSpan Elapsed);

/// <summary>A file or folder that could not be read.</summary>
/// <param name="Path">As shown.</param>
/// <param name="Reason">Why, as a clause without full stop.</param>
public sealed record FileFailure(string Path, LocalizedText Reason)
{
    /// <summary>Path and reason in one line.</summary>
    public LocalizedText Message => new($"{Path}：{Reason.Zh}", $"{Path}: {Reason.En}");
}
