using System.Collections.Immutable;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Baselines;

/// <summary>Findings that are known and do not count. Immutable.</summary>
public sealed class Baseline
{
    private readonly string _folder;
    private readonly Dictionary<string, HashSet<string>> _byPath = new(StringComparer.Ordinal);

    /// <summary>A baseline of <paramref name="findings"/>, whose paths are relative to <paramref name="folder"/>.</summary>
    public Baseline(string folder, IEnumerable<BaselineFinding> findings)
    {
        _folder = folder;
        foreach (var finding in findings)
        {
            if (!_byPath.TryGetValue(finding.Path, out var known)) _byPath[finding.Path] = known = new(StringComparer.Ordinal);
            known.Add(finding.Fingerprint);
        }
    }

    /// <summary>A baseline that knows nothing.</summary>
    public static Baseline Empty { get; } = new(string.Empty, []);

    /// <summary>Whether it knows nothing.</summary>
    public bool IsEmpty => _byPath.Count == 0;

    /// <summary>The fingerprints known in a file.</summary>
    public IReadOnlySet<string> KnownIn(string fullPath) =>
        !IsEmpty && _byPath.TryGetValue(ShownPath.Relative(fullPath, _folder), out var known) ? known : ImmutableHashSet<string>.Empty;
}

/// <summary>A known finding.</summary>
/// <param name="Path">The report, relative to the folder of the baseline, with <c>/</c>.</param>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Fingerprint">Identifies the finding in the report.</param>
/// <param name="Message">For the people who review the file; not compared.</param>
public sealed record BaselineFinding(string Path, string Rule, string Fingerprint, string Message);
