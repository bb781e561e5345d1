using System.Collections.Immutable;
using RulesEngine.Analysis;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.LanguageServer.State;

/// <summary>The folders of the workspace and what configurations say, at one moment. Immutable.</summary>
/// <param name="Catalog">The rules.</param>
/// <param name="Features">What the client can do.</param>
/// <param name="Folders">The folders, as full paths.</param>
/// <param name="OpenTexts">The last valid text of each configuration file that is open, by path.</param>
/// <param name="Today">The day of the check.</param>
internal sealed record WorkspaceSettings(
    RuleCatalog Catalog,
    ClientFeatures Features,
    ImmutableArray<string> Folders,
    ImmutableDictionary<string, SourceText> OpenTexts,
    DateOnly Today)
{
    /// <summary>The folder that names of texts are relative to.</summary>
    public string Root => Folders.IsEmpty ? Path.GetPathRoot(Environment.CurrentDirectory)! : Folders[0];

    /// <summary>The name of a document in messages: its path below the workspace, or all that is known of it.</summary>
    public string NameOf(string uri) => FileUri.ToPath(uri) is { } path ? ShownPath.Of(path, Root) : uri;

    /// <summary>The URI of a text by its name.</summary>
    public string UriOf(string name)
    {
        // A name that is no path is a URI of another scheme.
        var hasScheme = name.IndexOf(':', StringComparison.Ordinal) > 1;
        return hasScheme ? name : FileUri.FromPath(Path.GetFullPath(name, Root));
    }

    /// <summary>Loads plug-ins where the user trusts the workspace.</summary>
    public required PluginHost? PluginHost { get; init; }

    private PluginHost? Plugins => Features.IsTrusted ? PluginHost : null;

    /// <summary>Reads a configuration whose text is given.</summary>
    public ConfigurationLoader CreateLoader() => new(Catalog, Plugins);

    /// <summary>Reads configurations, each once; for one thread.</summary>
    public ConfigurationProvider CreateProvider() =>
        new(Catalog, new ConfigurationRequest(Root) { Plugins = Plugins }, new AnalysisOptions { Today = Today }) { OpenText = OpenTexts.GetValueOrDefault };

    /// <summary>Reads documents; for one thread.</summary>
    public DocumentReader CreateReader() => new(this, CreateProvider());
}
