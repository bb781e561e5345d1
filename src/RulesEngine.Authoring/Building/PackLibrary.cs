using System.Reflection.PortableExecutable;
using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Authoring.Building;

/// <summary>A library that the rules of a pack use: it goes beside the pack.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Content">What is in it.</param>
public sealed record PackLibrary(string FileName, byte[] Content)
{
    /// <summary>Whether it is .NET, and not a library of the system that is only to be found by one.</summary>
    internal bool IsAssembly
    {
        get
        {
            try
            {
                using var file = new PEReader(new MemoryStream(Content));
                return file.HasMetadata;
            }
            catch (BadImageFormatException)
            {
                return false;
            }
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="PackException">It cannot be read.</exception>
    internal static PackLibrary Read(string root, string path, string workingDirectory)
    {
        var fullPath = Path.Combine(root, path);
        try
        {
            return new PackLibrary(Path.GetFileName(path), BinaryFile.Read(fullPath));
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            throw new PackException(new FileFailure(ShownPath.Of(fullPath, workingDirectory), reason).Message);
        }
    }
}
