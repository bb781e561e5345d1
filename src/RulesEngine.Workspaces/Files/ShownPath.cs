namespace RulesEngine.Workspaces.Files;

/// <summary>Paths as people and tools read them: relative, with <c>/</c> on every system.</summary>
public static class ShownPath
{
    /// <summary><paramref name="fullPath"/> relative to <paramref name="folder"/>.</summary>
    public static string Of(string fullPath, string folder)
    {
        var relative = Path.GetRelativePath(folder, fullPath);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether a relative path stays below the folder it is relative to.</summary>
    public static bool IsBelow(string relativePath) =>
        !relativePath.StartsWith("../", StringComparison.Ordinal) && relativePath != ".." && !Path.IsPathRooted(relativePath);
}
