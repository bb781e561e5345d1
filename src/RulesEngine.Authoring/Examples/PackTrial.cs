using RulesEngine.Authoring.Building;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;
using RulesEngine.Workspaces.Plugins;

namespace RulesEngine.Authoring.Examples;

/// <summary>A compiled pack, loaded as any plug-in is, from a folder that lives as long as this.</summary>
public sealed class PackTrial : IDisposable
{
    private readonly string _folder;

    private PackTrial(string folder, RuleCatalog catalog) => (_folder, Catalog) = (folder, catalog);

    /// <summary>The rules of the host with those of the pack.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>Loads a pack. Its code is run.</summary>
    /// <param name="image">The pack.</param>
    /// <param name="host">Loads plug-ins.</param>
    /// <param name="basis">The rules of the host.</param>
    /// <exception cref="PackException">It cannot be loaded.</exception>
    public static PackTrial Load(PackImage image, PluginHost host, RuleCatalog basis)
    {
        var folder = Directory.CreateTempSubdirectory("rulesengine-").FullName;
        try
        {
            var file = Path.Combine(folder, $"{image.Name}.dll");
            image.Write(file);
            return new PackTrial(folder, host.With(basis, [new PluginFile(file)], (_, reason) => throw NotLoaded(image, reason)));
        }
        catch (Exception)
        {
            Delete(folder);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Delete(_folder);

    private static PackException NotLoaded(PackImage image, LocalizedText reason) => new(PluginNotLoaded.Explain(image.Name, reason));

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (FileProblem.Explain(e) is not null)
        {
            // Windows keeps a library of the system as long as it is loaded; temporary folders are cleared there in time.
            return;
        }
    }
}
