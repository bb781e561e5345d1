using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Reports;
using RulesEngine.Workspaces.Checking;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.LanguageServer.State;

/// <summary>The reports of the workspace as a set; a document that is open wins over its file on disk.</summary>
/// <param name="state">What is open and what lies on disk.</param>
internal sealed class WorkspaceReports(StateSnapshot state) : ReportSet
{
    /// <inheritdoc/>
    public override ImmutableArray<Report> Find(ReportKey key)
    {
        var open = state.Documents.Values.Select(static d => d.Report?.Report).Where(r => r is not null && key.Equals(ReportKey.Of(r.Metadata)));
        var closed = state.Files.Find(key)
            .Where(f => !state.IsOpen(f.Path))
            .Take(FileSet.MaxTwins + 1)
            .Select(f => state.Recent.Read(f.Path, f.Forms, () => SourceLoader.Load(f.Path, state.Settings.NameOf(f.Uri))));
        return [.. open.Concat(closed).OfType<Report>().OrderBy(static r => r.Source.Path, StringComparer.Ordinal)];
    }
}
