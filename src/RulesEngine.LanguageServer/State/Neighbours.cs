using RulesEngine.LanguageServer.Documents;
using RulesEngine.Reports;

namespace RulesEngine.LanguageServer.State;

/// <summary>
/// Looks again at the reports of an organization when one of them has changed, open or closed: rules that compare reports
/// wait for a pause, and never hold up the others. Touched in the queue alone.
/// </summary>
internal sealed class Neighbours
{
    private readonly ServerState _state;
    private readonly Pause _settled;

    // By document as it was before the first change since the last pause: it may have been another organization's.
    private readonly Dictionary<string, OpenDocument?> _before = new(StringComparer.Ordinal);
    private readonly HashSet<string> _organizations = new(StringComparer.Ordinal);
    private bool _isAll;

    public Neighbours(ServerState state) => (_state, _settled) = (state, new Pause(state.Client, Look));

    /// <summary>A document was opened, changed or closed.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="before">The document until then; null where it was not open.</param>
    public void Change(string uri, OpenDocument? before)
    {
        _before.TryAdd(uri, before);
        _settled.Restart();
    }

    /// <summary>Files on disk have come, changed or gone.</summary>
    public void Change(IEnumerable<ClosedFile> files)
    {
        foreach (var file in files)
        {
            if (file.Key is { } key) _organizations.Add(key.Organization);
        }
        _settled.Restart();
    }

    /// <summary>All files were looked at, or all settings have changed.</summary>
    public void ChangeAll()
    {
        _isAll = true;
        _settled.Restart();
    }

    private void Look()
    {
        var state = _state.Snapshot;
        foreach (var (uri, before) in _before)
        {
            if (OrganizationOf(before) is { } former) _organizations.Add(former);
            if (OrganizationOf(state.Documents.GetValueOrDefault(uri)) is { } now) _organizations.Add(now);
        }
        if (_isAll) _organizations.UnionWith(FindAll(state));
        var documents = state.Documents.Values
            .Where(d => d.Report?.LooksAtOthers == true && OrganizationOf(d) is { } organization && (_isAll || _organizations.Contains(organization)))
            .ToList();
        foreach (var document in documents) _state.Publisher.Publish(state.AmongOthers(document), state.Writer);
        _state.Workspace.LookAmongOthers([.. state.ClosedFiles.Where(f => f.Key is { } key && _organizations.Contains(key.Organization)).Select(static f => f.Path)]);
        // Who asks for diagnostics has asked for those of the changed document, but not for those of its neighbours.
        if (documents.Exists(d => !_before.ContainsKey(d.Uri))) _state.RefreshPulled();
        _before.Clear();
        _organizations.Clear();
        _isAll = false;
    }

    /// <summary>The organizations with several reports; no other has anything to compare.</summary>
    private static IEnumerable<string> FindAll(StateSnapshot state) => state.ClosedFiles.Select(static f => f.Key?.Organization)
        .Concat(state.Documents.Values.Select(OrganizationOf))
        .OfType<string>()
        .CountBy(static o => o)
        .Where(static o => o.Value > 1)
        .Select(static o => o.Key);

    private static string? OrganizationOf(OpenDocument? document) =>
        document?.Report is { } report ? ReportKey.Of(report.Report.Metadata)?.Organization : null;
}
