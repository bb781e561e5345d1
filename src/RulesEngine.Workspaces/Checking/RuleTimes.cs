using System.Collections.Immutable;
using RulesEngine.Analysis;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Adds up the time of each rule.</summary>
internal sealed class RuleTimes
{
    private readonly Dictionary<string, TimeSpan> _byCode = new(StringComparer.Ordinal);

    public void Add(ImmutableArray<RuleTiming> timings)
    {
        foreach (var (analyzer, elapsed) in timings)
        {
            var code = analyzer.SupportedDiagnostics[0].Id;
            _byCode[code] = _byCode.GetValueOrDefault(code) + elapsed;
        }
    }

    /// <summary>The longest first.</summary>
    public ImmutableArray<RuleTime> ToImmutable() =>
        [.. _byCode.OrderByDescending(static t => t.Value).Select(static t => new RuleTime(t.Key, t.Value))];
}
