using System.Collections.Immutable;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Checking;

/// <summary>
/// The order in which files are fixed: those of one organization by year, then by path, so that each year sees what was made
/// of the years before it, and the outcome does not depend on which thread was first. Files without others are fixed in any
/// order. Safe to use from several threads.
/// </summary>
internal sealed class FixOrder
{
    private readonly Dictionary<string, Line> _lines;
    private readonly Func<FoundFile, FixOutcome> _fix;

    private FixOrder(Dictionary<string, Line> lines, Func<FoundFile, FixOutcome> fix) => (_lines, _fix) = (lines, fix);

    /// <summary>Fixes a file as <paramref name="fix"/> does, but after those of <paramref name="others"/> that go before it.</summary>
    public static Func<FoundFile, FixOutcome> Arrange(FileSet? others, Func<FoundFile, FixOutcome> fix)
    {
        var lines = others?.FindOrganizations().ToDictionary(static o => o.Organization, o => new Line(o.Files, fix));
        return lines is null or { Count: 0 } ? fix : new FixOrder(lines, fix).Fix;
    }

    private FixOutcome Fix(FoundFile file)
    {
        if (FileSet.KeyOf(file) is not { } key || !_lines.TryGetValue(key.Organization, out var line)) return _fix(file);
        // One of many copies stands in no line; nobody is told of it.
        return line.Take(file, key) ?? _fix(file);
    }

    /// <summary>The files of one organization, fixed one after another by whoever asks first.</summary>
    private sealed class Line(ImmutableArray<(FoundFile File, int Year)> files, Func<FoundFile, FixOutcome> fix)
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<FoundFile, FixOutcome> _waiting = new(ReferenceEqualityComparer.Instance);
        private int _next;

        /// <summary>What came of a file, once all before it are fixed; null where it stands in no line.</summary>
        public FixOutcome? Take(FoundFile file, ReportKey key)
        {
            lock (_lock)
            {
                // What is fixed early waits here until its turn comes in the order of the paths.
                while (_next < files.Length && !IsBehind(files[_next], file, key)) FixNext();
                return _waiting.Remove(file, out var outcome) ? outcome : null;
            }
        }

        private void FixNext()
        {
            var file = files[_next++].File;
            _waiting[file] = fix(file);
        }

        private static bool IsBehind((FoundFile File, int Year) next, FoundFile file, ReportKey key) =>
            next.Year != key.Year ? next.Year > key.Year : string.CompareOrdinal(next.File.Path, file.Path) > 0;
    }
}
