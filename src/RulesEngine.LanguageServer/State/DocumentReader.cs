using RulesEngine.LanguageServer.Documents;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.State;

/// <summary>Tells what a text is, a report or a configuration, and under which settings it stands. For one thread.</summary>
/// <param name="settings">The folders of the workspace.</param>
/// <param name="configurations">The configuration of each folder.</param>
internal sealed class DocumentReader(WorkspaceSettings settings, ConfigurationProvider configurations)
{
    /// <summary>The document that is now open, as it is now.</summary>
    public OpenDocument Read(string uri, string languageId, int version, SourceText source)
    {
        var path = FileUri.ToPath(uri);
        var scope = ScopeOf(path);
        return new OpenDocument(uri, languageId, version, new PositionMap(source, settings.Features.Encoding))
        {
            Path = path,
            Language = settings.Features.Language ?? scope.Configuration.Language?.Value ?? settings.Features.Locale,
            Report = ReadReport(source, path, scope),
            Configuration = IsConfiguration(path) ? settings.CreateLoader().Read(source, path!).Configuration : null,
        };
    }

    /// <summary>Whether a path is that of a configuration file.</summary>
    public static bool IsConfiguration(string? path) => path is not null && Path.GetFileName(path) == Configuration.FileName;

    private ConfigurationScope ScopeOf(string? path) =>
        configurations.ForFolder(path is null ? settings.Root : Path.GetDirectoryName(path) ?? settings.Root);

    private ReportSnapshot? ReadReport(SourceText source, string? path, ConfigurationScope scope)
    {
        if (IsConfiguration(path)) return null;
        var relative = path is null ? null : scope.RelativePath(path, FolderOf(path));
        if (relative is not null && scope.Files.Excludes(relative)) return null;
        var options = path is null ? scope.OptionsFor(Path.Combine(settings.Root, "untitled")) : scope.OptionsFor(path);
        var report = new ReportSnapshot(scope.Catalog, source, options, others: null);
        // What is not named as a report is one if it reads like one: an untitled document, a draft under another name.
        return relative is not null && scope.Files.Takes(relative) ? report : LooksLikeReport(report) ? report : null;
    }

    private static bool LooksLikeReport(ReportSnapshot snapshot) =>
        snapshot.Report.Metadata.Find(Reports.MetadataKey.Form) is not null
        || snapshot.Report.Sections.Count(static s => s.Entry is not null) > 1;

    private string FolderOf(string path) =>
        settings.Folders.FirstOrDefault(f => ShownPath.IsBelow(ShownPath.Relative(path, f))) ?? Path.GetDirectoryName(path)!;
}
