using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Plugins.Worker;

/// <summary>The assemblies of a plug-in: its own, and what lies beside it. Files are read and not kept open, so that they can be replaced.</summary>
/// <param name="folder">Where the plug-in lies.</param>
/// <param name="libraries">The libraries on record with their hashes; null where all may be used.</param>
internal sealed class PluginLoadContext(string folder, ImmutableSortedDictionary<string, string>? libraries) : AssemblyLoadContext(folder)
{
    private readonly string _folder = folder;

    /// <summary>Loads the plug-in itself.</summary>
    public Assembly Load(byte[] image) => LoadFromStream(new MemoryStream(image));

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name || PluginLibraries.Contracts.Contains(name)) return null;
        return Read(name + ".dll") is { } image ? Load(image) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (var file in PluginLibraries.FilesOf(unmanagedDllName))
        {
            if (Read(file) is not null) return LoadUnmanagedDllFromPath(Path.Combine(_folder, file));
        }
        return base.LoadUnmanagedDll(unmanagedDllName);
    }

    /// <summary>A file beside the plug-in that it may use; another is as good as missing.</summary>
    private byte[]? Read(string name)
    {
        var file = Path.Combine(_folder, name);
        if (!File.Exists(file)) return null;
        if (libraries is null) return BinaryFile.Read(file);
        if (!libraries.TryGetValue(name, out var hash)) return null;
        var image = BinaryFile.Read(file);
        return PluginLibraries.HashOf(image) == hash ? image : null;
    }
}
