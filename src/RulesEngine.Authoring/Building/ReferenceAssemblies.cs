using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace RulesEngine.Authoring.Building;

/// <summary>What every pack is compiled against: .NET and the engine, as reference assemblies carried by this one.</summary>
internal static class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<PortableExecutableReference>> All = new(Read);

    /// <summary>The references, in the order of their names.</summary>
    public static ImmutableArray<PortableExecutableReference> References => All.Value;

    /// <summary>Whether an assembly of this file name is among them.</summary>
    public static bool Contains(string fileName) =>
        References.Any(r => string.Equals(r.FilePath, fileName, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<PortableExecutableReference> Read()
    {
        using var resource = typeof(ReferenceAssemblies).Assembly.GetManifestResourceStream("references.zip")!;
        using var archive = new ZipArchive(resource);
        return [.. archive.Entries.OrderBy(static e => e.Name, StringComparer.Ordinal).Select(Read)];
    }

    private static PortableExecutableReference Read(ZipArchiveEntry entry)
    {
        var image = new byte[entry.Length];
        using var content = entry.Open();
        content.ReadExactly(image);
        return MetadataReference.CreateFromImage(ImmutableCollectionsMarshal.AsImmutableArray(image), filePath: entry.Name);
    }
}
