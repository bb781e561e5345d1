using System.Collections.Immutable;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Authoring.Building;

/// <summary>A compiled pack in memory.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="Content">The assembly.</param>
/// <param name="Symbols">Its portable symbols.</param>
/// <param name="Libraries">What it needs beside it.</param>
public sealed record PackImage(string Name, byte[] Content, byte[] Symbols, ImmutableArray<PackLibrary> Libraries)
{
    /// <summary>Writes the pack, with symbols and libraries beside it; the pack itself comes last, so that it is never there without them.</summary>
    /// <param name="fullPath">The place of the assembly; its file name is that of the assembly.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public void Write(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        foreach (var library in Libraries) AtomicFile.Replace(Path.Combine(folder, library.FileName), library.Content);
        AtomicFile.Replace(Path.ChangeExtension(fullPath, ".pdb"), Symbols);
        AtomicFile.Replace(fullPath, Content);
    }
}
