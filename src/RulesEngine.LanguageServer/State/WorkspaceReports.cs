using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.LanguageServer.Documents;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.State;

/// <summary>The reports of the workspace as a set; a document that is open wins over its file on disk.</summary>
/// <param name="documents">The open documents.</param>
/// <param name="files">The reports on disk.</param>
/// <param name="recent">Reads reports from disk.</param>
/// <param name="root">The folder that the names of texts are relative to.</param>
internal sealed class WorkspaceReports(
    ImmutableDictionary<string, OpenDocument> documents, FileIndex files, RecentReports recent, string root) : ReportSet
{
    private readonly Lazy<HashSet<string?>> _openPaths = new(() => [.. documents.Values.Select(static d => d.Path)]);

    /// <inheritdoc/>
    public override ImmutableArray<Report> Find(ReportKey key)
    {
        var open = documents.Values.Select(static d => d.Report?.Report).Where(r => r is not null && key.Equals(ReportKey.Of(r.Metadata)));
        var closed = files.Find(key)
            .Where(f => !_openPaths.Value.Contains(f.Path))
            .Take(FileSet.MaxTwins + 1)
            .Select(f => recent.Read(f.Path, ShownPath.Of(f.Path, root)));
        return [.. open.Concat(closed).OfType<Report>().OrderBy(static r => r.Source.Path, StringComparer.Ordinal)];
    }
}
