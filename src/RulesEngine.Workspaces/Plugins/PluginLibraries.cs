using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using RulesEngine.Packs;
using RulesEngine.Text;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Workspaces.Plugins;

/// <summary>The libraries beside a plug-in: their code runs with its own, so they are put on record with it.</summary>
public static class PluginLibraries
{
    private const string Extension = ".dll";

    /// <summary>What plug-in and engine exchange must be one and the same for both: the engine's, whatever lies beside the plug-in.</summary>
    internal static HashSet<string> Contracts { get; } =
        [.. typeof(RulePack).Assembly.GetReferencedAssemblies().Append(typeof(RulePack).Assembly.GetName()).Select(static n => n.Name!)];

    /// <summary>The hash of a file in small hexadecimal digits.</summary>
    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The files beside a plug-in that it refers to, also by way of others, with their hashes.</summary>
    /// <param name="path">The plug-in, as a full path.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public static ImmutableSortedDictionary<string, string> Find(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>(ReferencesOf(BinaryFile.Read(path)));
        while (open.TryDequeue(out var name))
        {
            var file = Path.Combine(folder, name);
            if (found.ContainsKey(name) || string.Equals(file, path, StringComparison.Ordinal) || !File.Exists(file)) continue;
            var image = BinaryFile.Read(file);
            found.Add(name, HashOf(image));
            foreach (var next in ReferencesOf(image)) open.Enqueue(next);
        }
        return found.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Why the libraries beside a plug-in are not those on record, or null. Throws as <see cref="Find"/> does.</summary>
    internal static LocalizedText? FindProblem(PluginFile file)
    {
        if (file.Libraries is not { } known) return null;
        foreach (var (name, hash) in Find(file.Path))
        {
            if (!known.TryGetValue(name, out var expected))
                return new($"它要用旁边的 {name}，那个文件没有登记；确认来源可靠之后，用 plugin add 登记",
                    $"it uses {name} beside it, which is not on record; if it can be trusted, put it there with plugin add");
            if (expected != hash)
                return new($"它要用的 {name} 变了，与登记的 sha256 不同；确认来源可靠之后，用 plugin add 重新登记",
                    $"{name}, which it uses, has changed: its sha256 is not the one on record; if it can be trusted, put the new one there with plugin add");
        }
        return null;
    }

    /// <summary>The files that may hold what an assembly refers to; none for what is no assembly.</summary>
    private static IEnumerable<string> ReferencesOf(byte[] image)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(image));
            if (!file.HasMetadata) return [];
            var metadata = file.GetMetadataReader();
            var managed = metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name));
            var native = Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.ModuleRef))
                .Select(i => metadata.GetString(metadata.GetModuleReference(MetadataTokens.ModuleReferenceHandle(i)).Name));
            return [.. managed.Where(static n => !Contracts.Contains(n)).Select(static n => n + Extension), .. native.SelectMany(FilesOf)];
        }
        catch (BadImageFormatException)
        {
            return [];
        }
    }

    /// <summary>The files in which the runtime looks for a native library (.NET, "Native library loading").</summary>
    internal static IEnumerable<string> FilesOf(string library) =>
        [library, library + Extension, $"lib{library}.so", library + ".so", $"lib{library}.dylib", library + ".dylib"];
}
