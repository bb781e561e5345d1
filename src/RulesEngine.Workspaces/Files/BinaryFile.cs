namespace RulesEngine.Workspaces.Files;

/// <summary>Reads files that are no texts.</summary>
public static class BinaryFile
{
    /// <summary>The content of a file; nothing for a pipe or device, which has no length and would have us wait for a writer.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission.</exception>
    public static byte[] Read(string path) => new FileInfo(path).Length == 0 ? [] : File.ReadAllBytes(path);
}
