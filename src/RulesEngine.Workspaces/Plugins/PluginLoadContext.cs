using System.Reflection;
using System.Runtime.Loader;
using RulesEngine.Packs;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>
/// The assemblies of one plug-in: its own, and what lies beside it. Two plug-ins may bring the same library in different
/// versions. Files are read and not kept open, so that they can be replaced.
/// </summary>
/// <param name="folder">Where the plug-in lies.</param>
internal sealed class PluginLoadContext(string folder) : AssemblyLoadContext(folder, isCollectible: true)
{
    /// <summary>What plug-in and engine exchange must be one and the same for both: the engine's, whatever lies beside the plug-in.</summary>
    private static readonly HashSet<string> Contracts =
        [.. typeof(RulePack).Assembly.GetReferencedAssemblies().Append(typeof(RulePack).Assembly.GetName()).Select(static n => n.Name!)];

    private readonly string _folder = folder;

    /// <summary>Loads the plug-in itself, with its symbols where they lie beside it.</summary>
    /// <param name="file">Where it lies.</param>
    /// <param name="image">What lies there.</param>
    public Assembly Load(string file, byte[] image) => LoadImage(image, Path.ChangeExtension(file, ".pdb"));

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name || Contracts.Contains(name)) return null;
        var file = Path.Combine(_folder, name + ".dll");
        return File.Exists(file) ? LoadImage(File.ReadAllBytes(file), Path.ChangeExtension(file, ".pdb")) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var file = Path.Combine(_folder, unmanagedDllName);
        return File.Exists(file) ? LoadUnmanagedDllFromPath(file) : base.LoadUnmanagedDll(unmanagedDllName);
    }

    private Assembly LoadImage(byte[] image, string symbols) => File.Exists(symbols)
        ? LoadFromStream(new MemoryStream(image), new MemoryStream(File.ReadAllBytes(symbols)))
        : LoadFromStream(new MemoryStream(image));
}
