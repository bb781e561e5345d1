using System.Collections.Immutable;
using RulesEngine.Diagnostics;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Settings;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>Reads configurations with the plug-ins they name. What they say of rules may be about rules of the plug-ins.</summary>
/// <param name="catalog">The rules without those plug-ins.</param>
/// <param name="plugins">Loads plug-ins; null where whoever is asked does not trust the folder, and none is loaded.</param>
public sealed class ConfigurationLoader(RuleCatalog catalog, PluginHost? plugins)
{
    private static readonly LocalizedText Untrusted = new(
        "这个文件夹不受信任；要用插件，先在编辑器中信任它", "the folder is not trusted; to use plug-ins, trust it in the editor");

    /// <summary>Reads <paramref name="source"/>. Never throws on any text; a plug-in that cannot be loaded is a finding.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="fullPath">The place of the file.</param>
    public LoadedConfiguration Read(SourceText source, string fullPath)
    {
        var configuration = ConfigurationReader.Read(source, fullPath, catalog.Descriptors);
        if (configuration.Plugins.IsEmpty) return new LoadedConfiguration(configuration, catalog);
        var problems = new List<Diagnostic>();
        var extended = Load(configuration, problems);
        if (extended != catalog) configuration = ConfigurationReader.Read(source, fullPath, extended.Descriptors);
        ImmutableArray<Diagnostic> diagnostics = [.. configuration.Diagnostics.Concat(problems).OrderBy(static d => d.Span.Start)];
        return new LoadedConfiguration(configuration with { Diagnostics = diagnostics }, extended);
    }

    private RuleCatalog Load(Configuration configuration, List<Diagnostic> problems)
    {
        var references = configuration.Plugins;
        if (plugins is null)
        {
            foreach (var reference in references) problems.Add(Describe(reference, Untrusted));
            return catalog;
        }
        return plugins.With(catalog, configuration.PluginFiles, (index, reason) => problems.Add(Describe(references[index], reason)));
    }

    private static Diagnostic Describe(PluginReference plugin, LocalizedText reason) =>
        Diagnostic.Create(PluginNotLoaded.Descriptor, plugin.Span, $"plugins.{plugin.Path}", plugin.Path, reason);
}

/// <summary>A configuration, and the rules it is about.</summary>
/// <param name="Configuration">What the file says.</param>
/// <param name="Catalog">Rules, forms and fixes, those of the plug-ins that were loaded among them.</param>
public sealed record LoadedConfiguration(Configuration Configuration, RuleCatalog Catalog);
