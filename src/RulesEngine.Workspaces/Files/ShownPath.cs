namespace RulesEngine.Workspaces.Files;

/// <summary>Paths as people and tools read them, with <c>/</c> on every system.</summary>
public static class ShownPath
{
    /// <summary>A path as it is shown: relative to the working directory where it lies below it, else in full.</summary>
    public static string Of(string fullPath, string workingDirectory)
    {
        var relative = Relative(fullPath, workingDirectory);
        return IsBelow(relative) ? relative : WithSlashes(fullPath);
    }

    /// <summary><paramref name="fullPath"/> relative to <paramref name="folder"/>.</summary>
    public static string Relative(string fullPath, string folder) => WithSlashes(
        fullPath.Length > folder.Length + 1 && fullPath.StartsWith(folder, StringComparison.Ordinal) && fullPath[folder.Length] == Path.DirectorySeparatorChar
            ? fullPath[(folder.Length + 1)..]
            : Path.GetRelativePath(folder, fullPath));

    /// <summary>Whether a relative path stays below the folder it is relative to.</summary>
    public static bool IsBelow(string relativePath) =>
        !relativePath.StartsWith("../", StringComparison.Ordinal) && relativePath != ".." && !Path.IsPathRooted(relativePath);

    private static string WithSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
