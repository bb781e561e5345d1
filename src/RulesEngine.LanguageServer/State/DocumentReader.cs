using RulesEngine.LanguageServer.Documents;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Features;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.State;

/// <summary>Tells what a text is, a report or a configuration, and under which settings it stands. Used in the queue alone.</summary>
/// <param name="catalog">The rules.</param>
/// <param name="features">What the client is.</param>
/// <param name="folders">The folders of the workspace, as full paths.</param>
/// <param name="configurations">The configuration of each folder.</param>
internal sealed class DocumentReader(
    RuleCatalog catalog, ClientFeatures features, IReadOnlyList<string> folders, ConfigurationProvider configurations)
{
    /// <summary>The document that is now open, as it is now.</summary>
    public OpenDocument Read(string uri, string languageId, int version, SourceText source)
    {
        var path = FileUri.ToPath(uri);
        var scope = ScopeOf(path);
        return new OpenDocument(uri, languageId, version, new PositionMap(source, features.Encoding))
        {
            Path = path,
            Language = features.Language ?? scope.Configuration.Language?.Value ?? features.Locale,
            Report = ReadReport(source, path, scope),
            Configuration = IsConfiguration(path) ? ConfigurationReader.Read(source, path!, catalog.Descriptors) : null,
        };
    }

    /// <summary>The name of a document in messages: its path below the workspace, or all that is known of it.</summary>
    public string NameOf(string uri) => FileUri.ToPath(uri) is { } path ? ShownPath.Of(path, Root) : uri;

    /// <summary>The URI of a text by its name.</summary>
    public string UriOf(string name) => name.Contains(':', StringComparison.Ordinal) && FileUri.ToPath(name) is null && !Path.IsPathRooted(name)
        ? name
        : FileUri.FromPath(Path.GetFullPath(name, Root));

    private string Root => folders.Count > 0 ? folders[0] : Path.GetPathRoot(Environment.CurrentDirectory)!;

    private static bool IsConfiguration(string? path) => path is not null && Path.GetFileName(path) == Configuration.FileName;

    private ConfigurationScope ScopeOf(string? path) =>
        configurations.ForFolder(path is null ? Root : Path.GetDirectoryName(path) ?? Root);

    private ReportSnapshot? ReadReport(SourceText source, string? path, ConfigurationScope scope)
    {
        if (IsConfiguration(path)) return null;
        var relative = path is null ? null : scope.RelativePath(path, FolderOf(path));
        if (relative is not null && scope.Files.Excludes(relative)) return null;
        var options = path is null ? scope.OptionsFor(Path.Combine(Root, "untitled")) : scope.OptionsFor(path);
        var report = new ReportSnapshot(catalog, source, options, others: null);
        // What is not named as a report is one if it reads like one: an untitled document, a draft under another name.
        return relative is not null && scope.Files.Takes(relative) ? report : LooksLikeReport(report) ? report : null;
    }

    private static bool LooksLikeReport(ReportSnapshot snapshot) =>
        snapshot.Report.Metadata.Find(Reports.MetadataKey.Form) is not null
        || snapshot.Report.Sections.Count(static s => s.Entry is not null) > 1;

    private string FolderOf(string path) =>
        folders.FirstOrDefault(f => ShownPath.IsBelow(ShownPath.Relative(path, f))) ?? Path.GetDirectoryName(path)!;
}
