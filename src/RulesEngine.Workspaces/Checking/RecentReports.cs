using RulesEngine.Forms;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Checking;

/// <summary>Reads reports from disk and keeps the last ones asked for at hand. Safe to use from several threads.</summary>
public sealed class RecentReports
{
    private const int Capacity = 64;

    private readonly Dictionary<string, LinkedListNode<Entry>> _byPath = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _recent = new();

    /// <summary>The report in a file; null where it cannot be read.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="forms">The forms it may be bound to.</param>
    /// <param name="load">Gives its text.</param>
    public Report? Read(string fullPath, FormCatalog forms, Func<LoadResult> load)
    {
        if (Find(fullPath, forms) is { } known) return known;
        if (load().Source is not { } source) return null;
        var report = Report.Read(source, forms);
        Keep(fullPath, report, forms);
        return report;
    }

    /// <summary>Keeps a report at hand that was read already, in place of what was known of its file.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="report">The report.</param>
    /// <param name="forms">The forms it may have been bound to.</param>
    public void Keep(string fullPath, Report report, FormCatalog forms)
    {
        lock (_recent)
        {
            Drop(fullPath);
            _byPath[fullPath] = _recent.AddFirst(new Entry(fullPath, report, forms));
            if (_recent.Count > Capacity) Drop(_recent.Last!.Value.Path);
        }
    }

    /// <summary>Forgets what was in a file, since it has changed.</summary>
    public void Forget(string fullPath)
    {
        lock (_recent)
        {
            Drop(fullPath);
        }
    }

    private Report? Find(string path, FormCatalog forms)
    {
        lock (_recent)
        {
            // Other forms may read the same text as another report.
            if (!_byPath.TryGetValue(path, out var node) || node.Value.Forms != forms) return null;
            _recent.Remove(node);
            _recent.AddFirst(node);
            return node.Value.Report;
        }
    }

    private void Drop(string path)
    {
        if (_byPath.Remove(path, out var node)) _recent.Remove(node);
    }

    private sealed record Entry(string Path, Report Report, FormCatalog Forms);
}
