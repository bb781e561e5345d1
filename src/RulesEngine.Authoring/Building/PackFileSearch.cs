using RulesEngine.Workspaces;
using RulesEngine.Workspaces.Files;

namespace RulesEngine.Authoring.Building;

/// <summary>Finds the files of a pack. What builds leave behind and what tools keep in hidden folders is not the author's.</summary>
internal static class PackFileSearch
{
    /// <summary>The paths below <paramref name="root"/>, relative and with <c>/</c>, in ordinal order: file systems differ in theirs.</summary>
    /// <exception cref="PackException">A folder cannot be read.</exception>
    public static List<string> Find(string root, string workingDirectory)
    {
        var files = new List<string>();
        try
        {
            Search(new DirectoryInfo(root), string.Empty, files);
        }
        catch (Exception e) when (FileProblem.Explain(e) is { } reason)
        {
            throw new PackException(new FileFailure(ShownPath.Of(root, workingDirectory), reason).Message);
        }
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Search(DirectoryInfo folder, string prefix, List<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is FileInfo) files.Add(prefix + entry.Name);
            // A link may lead upwards, and around for ever.
            else if (entry.LinkTarget is null && !IsSkipped(entry.Name)) Search((DirectoryInfo)entry, $"{prefix}{entry.Name}/", files);
        }
    }

    private static bool IsSkipped(string folder) => folder is "bin" or "obj" || folder.StartsWith('.');
}
